package vn.thongsuot.platform.cells;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months and years as people write them: 23/9/2025, 9/2025, 2025. */
public final class WrittenDate {

    private static final Pattern SHAPE = Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    /** Which of the three is the year, and of which century, is anybody's guess. */
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}");

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private WrittenDate() {}

    /** Whether it is a date of which not even the year is certain, such as 03/04/25. */
    public static boolean isAmbiguous(String written) {
        return AMBIGUOUS.matcher(written).matches();
    }

    /** A year {@code 2025}, a month {@code 2025-09} or a day {@code 2025-09-23}; empty when it is none in the calendar. */
    public static Optional<String> read(String written) {
        var found = SHAPE.matcher(written);
        var iso = found.matches() ? iso(found) : written;
        return ISO.matcher(iso).matches() && exists(iso) ? Optional.of(iso) : Optional.empty();
    }

    /** As people write it; {@code iso} is what {@link #read} answers. */
    public static String write(String iso) {
        var parts = iso.split("-", -1);
        return switch (parts.length) {
            case 1 -> parts[0];
            case 2 -> parts[1] + "/" + parts[0];
            default -> parts[2] + "/" + parts[1] + "/" + parts[0];
        };
    }

    private static boolean exists(String iso) {
        try {
            return switch (iso.length()) {
                case YEAR -> Year.parse(iso).getValue() > 0;
                case MONTH -> YearMonth.parse(iso).getYear() >= 0;
                default -> LocalDate.parse(iso).getYear() >= 0;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String iso(Matcher found) {
        var month = found.group(2) == null ? "" : "-" + padded(found.group(2));
        return found.group(3) + month + (found.group(1) == null ? "" : "-" + padded(found.group(1)));
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
