package vn.thongsuot.platform.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Cells of a spreadsheet as what they hold. */
public final class SheetCells {

    /** Spreadsheets count so exactly and no further; what they store beyond it is noise. */
    private static final MathContext EXACT = new MathContext(15);

    private static final int LETTERS = 26;

    /** A format of days: not text in quotation marks or brackets, and with days or years in it. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private SheetCells() {}

    /** Whether there is nothing in it. */
    public static boolean isEmpty(Row row) {
        return row.stream().allMatch(cell -> cell == null || text(cell).isBlank());
    }

    /** What stands at a place, counted from 0. */
    public static RawCell read(Row row, int place) {
        var cell = place < row.getCellCount() ? row.getOptionalCell(place).orElse(null) : null;
        if (cell == null) {
            return new RawCell.Written("");
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell, cell.asNumber());
            case BOOLEAN -> new RawCell.Truth(cell.asBoolean());
            case ERROR -> new RawCell.Broken();
            case FORMULA -> worked(cell);
            case STRING, EMPTY -> new RawCell.Written(text(cell));
        };
    }

    /** What the formula came to when the workbook was saved; the formula itself is never looked at. */
    private static RawCell worked(Cell cell) {
        var value = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (value.startsWith("#")) {
            return new RawCell.Broken();
        }
        try {
            return number(cell, new BigDecimal(value));
        } catch (NumberFormatException e) {
            return new RawCell.Written(value);
        }
    }

    private static RawCell number(Cell cell, @Nullable BigDecimal number) {
        if (number == null) {
            return new RawCell.Written("");
        }
        try {
            return isDay(cell) && cell.getType() == CellType.NUMBER
                    ? new RawCell.Day(cell.asDate().toLocalDate())
                    : new RawCell.Numeric(number.round(EXACT));
        } catch (DateTimeException | ArithmeticException | ExcelReaderException e) {
            return new RawCell.Broken();
        }
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        var bare = QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return bare.contains("d") || bare.contains("yy");
    }

    private static String text(Cell cell) {
        return Objects.requireNonNullElse(cell.getText(), "");
    }

    /** A, B, … Z, AA, … */
    public static String letter(int place) {
        var last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
    }
}
