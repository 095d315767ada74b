package vn.thongsuot.verify;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as a bundle and a Vietnamese page write them. */
final class Decimals {

    /** No exponents: a short text must not become a number of a billion digits. */
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");

    private static final int GROUP = 3;

    private Decimals() {}

    /** Absent when it is no plain decimal. */
    static @Nullable BigDecimal read(@Nullable String text) {
        return text != null && PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** Without needless zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** As a page prints it: 1.500 and 1,5. */
    static String printed(BigDecimal number) {
        var plain = plain(number.abs());
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (var place = 0; place < whole.length(); place++) {
            if (place > 0 && (whole.length() - place) % GROUP == 0) {
                grouped.append('.');
            }
            grouped.append(whole.charAt(place));
        }
        return point < 0
                ? grouped.toString()
                : grouped.append(',').append(plain.substring(point + 1)).toString();
    }
}
