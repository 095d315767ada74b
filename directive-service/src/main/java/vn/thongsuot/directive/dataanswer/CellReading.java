package vn.thongsuot.directive.dataanswer;

import java.math.BigDecimal;
import vn.thongsuot.directive.datarequest.Column;
import vn.thongsuot.directive.datarequest.ColumnType;
import vn.thongsuot.directive.text.SearchKey;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.text.YesNo;
import vn.thongsuot.platform.cells.PlainNumber;
import vn.thongsuot.platform.cells.RawCell;
import vn.thongsuot.platform.cells.VietnameseNumber;
import vn.thongsuot.platform.cells.WrittenDate;

/** Reads a cell as its column wants it, and writes it as people do; what is written can be read again, as the same. */
final class CellReading {

    /** Characters of one cell. */
    static final int LONGEST = 2000;

    private CellReading() {}

    static ReadCell read(Column column, RawCell raw) {
        return switch (raw) {
            case RawCell.Written written -> written(column, Text.orEmpty(written.text()));
            case RawCell.Numeric numeric -> numeric(column, numeric.number());
            case RawCell.Day day ->
                column.type() == ColumnType.DATE
                        ? ReadCell.of(day.day().toString())
                        : written(column, WrittenDate.write(day.day().toString()));
            case RawCell.Truth truth -> written(column, truth(truth.yes()));
            case RawCell.Broken broken -> ReadCell.broken("cell-error");
        };
    }

    private static ReadCell written(Column column, String text) {
        if (text.isEmpty()) {
            return ReadCell.of("");
        }
        if (text.length() > LONGEST) {
            return ReadCell.broken("too-long", String.valueOf(LONGEST));
        }
        return switch (column.type()) {
            case TEXT -> ReadCell.of(text);
            case WHOLE_NUMBER, DECIMAL_NUMBER -> number(column, text);
            case DATE -> WrittenDate.read(text).map(ReadCell::of).orElseGet(() -> ReadCell.broken("date-shape"));
            case YES_NO ->
                YesNo.read(text).map(yes -> ReadCell.of(yes.toString())).orElseGet(() -> ReadCell.broken("yes-or-no"));
            case CHOICE -> choice(column, text);
        };
    }

    private static ReadCell number(Column column, String text) {
        if (VietnameseNumber.isAmbiguous(text)) {
            return ReadCell.broken("number-ambiguous", text);
        }
        return VietnameseNumber.read(text)
                .map(number -> exact(column, number))
                .orElseGet(() -> ReadCell.broken("number-shape"));
    }

    private static ReadCell exact(Column column, BigDecimal number) {
        return PlainNumber.of(number)
                .map(bare -> column.type() == ColumnType.WHOLE_NUMBER && bare.scale() > 0
                        ? ReadCell.broken("whole-number")
                        : ReadCell.of(bare.toPlainString()))
                .orElseGet(CellReading::tooLong);
    }

    private static ReadCell tooLong() {
        return ReadCell.broken(PlainNumber.RULE, String.valueOf(PlainNumber.DIGITS));
    }

    private static ReadCell numeric(Column column, BigDecimal number) {
        return switch (column.type()) {
            case WHOLE_NUMBER, DECIMAL_NUMBER -> exact(column, number);
            default ->
                PlainNumber.write(number).map(text -> written(column, text)).orElseGet(CellReading::tooLong);
        };
    }

    /** As it is spelt; or without marks and signs, where only one choice can be meant. */
    private static ReadCell choice(Column column, String text) {
        var meant = column.choices().stream()
                .filter(choice -> Column.comparable(choice).equals(Column.comparable(text)))
                .toList();
        if (meant.isEmpty()) {
            meant = column.choices().stream()
                    .filter(choice -> SearchKey.of(choice).equals(SearchKey.of(text)))
                    .toList();
        }
        return meant.size() == 1
                ? ReadCell.of(meant.getFirst())
                : ReadCell.broken("one-of", String.join(", ", column.choices()));
    }

    /** As people write what is kept; empty when nothing is. */
    static String write(ColumnType type, String value) {
        return value.isEmpty()
                ? ""
                : switch (type) {
                    case TEXT, CHOICE -> value;
                    case WHOLE_NUMBER, DECIMAL_NUMBER -> VietnameseNumber.write(new BigDecimal(value));
                    case DATE -> WrittenDate.write(value);
                    case YES_NO -> truth(Boolean.parseBoolean(value));
                };
    }

    private static String truth(boolean yes) {
        return yes ? "Có" : "Không";
    }
}
