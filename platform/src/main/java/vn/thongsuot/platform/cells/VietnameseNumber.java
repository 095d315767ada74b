package vn.thongsuot.platform.cells;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people here write them: 1.500 is one thousand five hundred, 1,5 is one and a half. */
public final class VietnameseNumber {

    private static final Pattern SHAPE = Pattern.compile("[+-]?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
    /** May as well be 1500 written in the English way. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    private VietnameseNumber() {}

    /** Whether a thousandfold mistake is possible. */
    public static boolean isAmbiguous(String written) {
        return AMBIGUOUS.matcher(written).matches();
    }

    /** Empty when it is none. */
    public static Optional<BigDecimal> read(String written) {
        return SHAPE.matcher(written).matches()
                ? Optional.of(new BigDecimal(written.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    /** Never ambiguous: three decimals are followed by a zero where they could be taken for thousands. */
    public static String write(BigDecimal number) {
        var plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var written = (number.signum() < 0 ? "-" : "")
                + THOUSANDS.matcher(whole).replaceAll(".")
                + (point < 0 ? "" : "," + plain.substring(point + 1));
        return isAmbiguous(written) ? written + "0" : written;
    }
}
