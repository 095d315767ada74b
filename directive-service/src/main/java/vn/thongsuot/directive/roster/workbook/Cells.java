package vn.thongsuot.directive.roster.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.text.YesNo;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.cells.PlainNumber;

/** One row by the fields of its sheet; what cannot be read becomes a violation and counts as empty. */
final class Cells {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Sheets sheet;
    private final Row row;
    private final Map<String, Integer> places;
    private final List<Violation> violations;

    /** @param places at which column each field stands */
    Cells(Sheets sheet, Row row, Map<String, Integer> places, List<Violation> violations) {
        this.sheet = sheet;
        this.row = row;
        this.places = places;
        this.violations = violations;
    }

    int number() {
        return row.getRowNum();
    }

    boolean isEmpty() {
        return sheet.columns.stream().allMatch(column -> hasNothing(cell(column.field())));
    }

    private static boolean hasNothing(@Nullable Cell cell) {
        return cell == null || Text.of(cell.getText()) == null;
    }

    @Nullable
    String text(String field) {
        var cell = cell(field);
        if (cell == null) {
            return null;
        }
        return cell.getType() == CellType.NUMBER ? plain(field, cell.asNumber()) : Text.of(cell.getText());
    }

    private @Nullable String plain(String field, BigDecimal number) {
        var written = PlainNumber.write(number).orElse(null);
        if (written == null) {
            violations.add(Violation.of(pointer(field), PlainNumber.RULE, String.valueOf(PlainNumber.DIGITS)));
        }
        return written;
    }

    @Nullable
    LocalDate day(String field) {
        var cell = cell(field);
        if (cell == null || hasNothing(cell)) {
            return null;
        }
        try {
            return cell.getType() == CellType.NUMBER
                    ? cell.asDate().toLocalDate()
                    : LocalDate.parse(Text.orEmpty(cell.getText()), DAY);
        } catch (DateTimeException | ExcelReaderException e) {
            return unreadable(field, "day-shape");
        }
    }

    @Nullable
    Boolean yes(String field) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        return YesNo.read(text).orElseGet(() -> unreadable(field, "yes-or-no"));
    }

    @Nullable
    Integer whole(String field) {
        var text = text(field);
        try {
            return text == null ? null : new BigDecimal(text).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return unreadable(field, "whole-number");
        }
    }

    <E extends Enum<E>> @Nullable E one(String field, Words<E> words) {
        var text = text(field);
        return text == null ? null : words.read(text).orElseGet(() -> unreadable(field, "one-of", words));
    }

    /** Several, with commas or semicolons between; none when the cell is empty. */
    <E extends Enum<E>> List<E> several(String field, Words<E> words) {
        var text = text(field);
        var found = new ArrayList<E>();
        for (var part : text == null ? new String[0] : text.split("[,;\n]", -1)) {
            if (!part.isBlank()) {
                words.read(part).ifPresentOrElse(found::add, () -> unreadable(field, "one-of", words));
            }
        }
        return found;
    }

    private @Nullable Cell cell(String field) {
        var place = places.get(field);
        return place == null || place >= row.getCellCount()
                ? null
                : row.getOptionalCell(place).orElse(null);
    }

    private <T> @Nullable T unreadable(String field, String rule, Words<?> words) {
        violations.add(Violation.of(pointer(field), rule, String.join(", ", words.all())));
        return null;
    }

    private <T> @Nullable T unreadable(String field, String rule) {
        violations.add(Violation.of(pointer(field), rule));
        return null;
    }

    private String pointer(String field) {
        return "/" + sheet.pointer + "/" + number() + "/" + field;
    }
}
