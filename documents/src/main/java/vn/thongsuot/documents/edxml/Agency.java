package vn.thongsuot.documents.edxml;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.PlainText;

/**
 * A body as the exchange axis addresses it.
 *
 * @param code mã định danh điện tử by Quyết định 20/2020/QĐ-TTg: groups of capitals and digits with points between them, 35
 *     characters at most
 * @param parent name of the body it belongs to; absent where none is printed
 */
public record Agency(String code, String name, @Nullable String parent) {

    /** Scheme under which units keep this code. */
    public static final String SCHEME = "e-id";

    private static final int LONGEST = 35;
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]+(\\.[0-9A-Z]+)*");

    public Agency {
        if (!isCode(code)) {
            throw new IllegalArgumentException("expected a code such as H26.12, got '" + code + "'");
        }
        name = PlainText.of(name);
        parent = parent == null ? null : PlainText.of(parent);
    }

    /** Whether it can be such a code at all. */
    public static boolean isCode(String text) {
        return text.length() <= LONGEST && CODE.matcher(text).matches();
    }
}
