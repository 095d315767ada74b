package vn.thongsuot.documents.xlsx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thongsuot.platform.cells.VietnameseNumber;

/** What stands in a cell of a printed table, as the number or day that it is written as. */
final class TypedCell {

    /** A code or a telephone number, which would lose its first digit. */
    private static final Pattern CODE = Pattern.compile("\\+.*|0\\d.*");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private TypedCell() {}

    /** The text itself where it is neither. */
    static Object of(String printed) {
        var day = day(printed);
        if (day.isPresent()) {
            return day.get();
        }
        return CODE.matcher(printed).matches()
                ? printed
                : VietnameseNumber.read(printed).<Object>map(number -> number).orElse(printed);
    }

    private static Optional<LocalDate> day(String printed) {
        try {
            return Optional.of(LocalDate.parse(printed, DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
