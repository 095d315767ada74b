package vn.thongsuot.activity.bulk;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thongsuot.activity.activity.Qualifier;
import vn.thongsuot.platform.cells.PlainNumber;
import vn.thongsuot.platform.cells.RawCell;
import vn.thongsuot.platform.cells.VietnameseNumber;

/**
 * A number in a cell, with what is meant by it: {@code 1.500}, {@code hơn 200}, {@code từ 30 trở lên}.
 *
 * @param value with at most 18 digits before and 6 after its point
 */
record Quantity(Qualifier qualifier, BigDecimal value) {

    private static final Pattern DIGITS = Pattern.compile("[+-]?\\d[\\d.,]*");
    private static final int WHOLE = 18;
    private static final int DECIMALS = 6;

    /**
     * Reads it.
     *
     * @param text the cell as written, not empty
     * @return empty when a fault was told
     */
    static Optional<Quantity> read(RowCells cells, int place, String text) {
        if (cells.raw(place) instanceof RawCell.Numeric numeric) {
            return bounded(cells, place, Qualifier.EQ, numeric.number());
        }
        var digits = DIGITS.matcher(text);
        if (!digits.find()) {
            cells.fault(place, "number-shape");
            return Optional.empty();
        }
        if (VietnameseNumber.isAmbiguous(digits.group())) {
            cells.fault(place, "number-ambiguous", digits.group());
            return Optional.empty();
        }
        var qualifier = qualifier(text, digits.group());
        var number = VietnameseNumber.read(digits.group());
        if (qualifier.isEmpty() || number.isEmpty()) {
            cells.fault(place, "number-shape");
            return Optional.empty();
        }
        return bounded(cells, place, qualifier.get(), number.get());
    }

    /** The same for the same quantity, however it was written. */
    String plain() {
        return qualifier + " " + value.toPlainString();
    }

    private static Optional<Quantity> bounded(RowCells cells, int place, Qualifier qualifier, BigDecimal number) {
        var value = PlainNumber.of(number)
                .filter(plain -> plain.scale() <= DECIMALS && plain.precision() - plain.scale() <= WHOLE);
        if (value.isEmpty()) {
            cells.fault(place, "number-bounds", String.valueOf(WHOLE), String.valueOf(DECIMALS));
        }
        return value.map(bare -> new Quantity(qualifier, bare));
    }

    private static Optional<Qualifier> qualifier(String text, String digits) {
        var written = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        for (var qualifier : Qualifier.values()) {
            if (qualifier.with(digits).equals(written)) {
                return Optional.of(qualifier);
            }
        }
        return Optional.empty();
    }
}
