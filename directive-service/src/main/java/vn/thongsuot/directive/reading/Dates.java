package vn.thongsuot.directive.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as Vietnamese documents write them. */
final class Dates {

    /** {@code 22/4/2025}, {@code 22-4-2025}, {@code 22 tháng 4 năm 2025}, {@code 22/4}. */
    static final String DAY =
            "\\d{1,2}\\s*(?:[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?|/\\s*\\d{1,2}(?![/\\d]))";

    private static final Pattern PARTS = Pattern.compile("\\d+");
    private static final Pattern MONTH = Pattern.compile("(?:tháng\\s+)?(\\d{1,2})\\s*(?:/|năm)\\s*(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("quý\\s+(I{1,3}|IV|[1-4])\\s*(?:/|năm)\\s*(\\d{4})");

    private Dates() {}

    /** Empty when there is no such day. A year that is left out is the given one. */
    static Optional<LocalDate> day(String words, @Nullable Integer year) {
        var numbers = PARTS.matcher(words)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
        if (numbers.size() < 2 || (numbers.size() == 2 && year == null)) {
            return Optional.empty();
        }
        int in = numbers.size() > 2 || year == null ? numbers.get(2) : year;
        try {
            return Optional.of(LocalDate.of(in, numbers.get(1), numbers.get(0)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The last day of a month or a quarter, as {@code tháng 6/2025} or {@code quý II/2025}. */
    static Optional<LocalDate> endOfPeriod(String words) {
        var quarter = QUARTER.matcher(words);
        if (quarter.find()) {
            return end(quarterOf(quarter.group(1)) * 3, quarter);
        }
        var month = MONTH.matcher(words);
        return month.find() ? end(Integer.parseInt(month.group(1)), month) : Optional.empty();
    }

    private static Optional<LocalDate> end(int month, Matcher found) {
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(
                        YearMonth.of(Integer.parseInt(found.group(2)), month).atEndOfMonth());
    }

    private static int quarterOf(String sign) {
        return switch (sign) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
    }
}
