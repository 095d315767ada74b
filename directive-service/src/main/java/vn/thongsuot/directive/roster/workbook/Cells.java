package vn.thongsuot.directive.roster.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.text.YesNo;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.cells.PlainNumber;
import vn.thongsuot.platform.cells.RawCell;
import vn.thongsuot.platform.cells.TableRow;

/** One row by the fields of its sheet; what cannot be read becomes a violation and counts as empty. */
final class Cells {

    /** The day before the first one that spreadsheets count; they count a 29/2/1900 that never was. */
    private static final LocalDate BEFORE_COUNTED = LocalDate.of(1899, 12, 30);

    /** The last one that they count is 31/12/9999. */
    private static final int LAST_COUNTED = 2_958_465;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final RawCell NOTHING = new RawCell.Written("");

    private final Sheets sheet;
    private final TableRow row;
    private final Map<String, Integer> places;
    private final List<Violation> violations;

    /** @param places at which column each field stands */
    Cells(Sheets sheet, TableRow row, Map<String, Integer> places, List<Violation> violations) {
        this.sheet = sheet;
        this.row = row;
        this.places = places;
        this.violations = violations;
    }

    int number() {
        return row.number();
    }

    boolean isEmpty() {
        return sheet.columns.stream()
                .allMatch(column ->
                        cell(column.field()) instanceof RawCell.Written written && Text.of(written.text()) == null);
    }

    @Nullable
    String text(String field) {
        return switch (cell(field)) {
            case RawCell.Written written -> Text.of(written.text());
            case RawCell.Numeric numeric -> plain(field, numeric.number());
            case RawCell.Day day -> DAY.format(day.day());
            case RawCell.Truth truth -> String.valueOf(truth.yes());
            case RawCell.Broken broken -> unreadable(field, "cell-error");
        };
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
        return switch (cell(field)) {
            case RawCell.Written written -> written(field, Text.of(written.text()));
            case RawCell.Numeric numeric -> counted(field, numeric.number());
            case RawCell.Day day -> day.day();
            case RawCell.Truth truth -> unreadable(field, "day-shape");
            case RawCell.Broken broken -> unreadable(field, "cell-error");
        };
    }

    private @Nullable LocalDate written(String field, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            return unreadable(field, "day-shape");
        }
    }

    /** A day that a spreadsheet holds without saying that it is one. */
    private @Nullable LocalDate counted(String field, BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_COUNTED)) <= 0
                ? BEFORE_COUNTED.plusDays(number.longValue())
                : unreadable(field, "day-shape");
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

    private RawCell cell(String field) {
        var place = places.get(field);
        return place == null ? NOTHING : row.cell(place);
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
