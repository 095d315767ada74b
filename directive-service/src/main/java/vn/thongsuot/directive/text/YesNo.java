package vn.thongsuot.directive.text;

import java.util.List;
import java.util.Optional;

/** What people write for yes and no in a cell of a table; case and marks do not matter. */
public final class YesNo {

    private static final List<String> YES = List.of("co", "x", "yes", "true", "1");
    private static final List<String> NO = List.of("khong", "no", "false", "0");

    private YesNo() {}

    /** Empty when it is neither. */
    public static Optional<Boolean> read(String written) {
        var key = SearchKey.of(written);
        if (YES.contains(key)) {
            return Optional.of(true);
        }
        return NO.contains(key) ? Optional.of(false) : Optional.empty();
    }
}
