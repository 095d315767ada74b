package vn.thongsuot.directive.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as far as a document gives it.
 *
 * @param value a year {@code 2025}, a month {@code 2025-09} or a day {@code 2025-09-23}; it exists in the calendar
 */
public record PartialDate(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    public PartialDate {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected a date like 2025, 2025-09 or 2025-09-23, got '" + value + "'");
        }
        earliestOf(value);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The first day it may mean. */
    public LocalDate earliest() {
        return earliestOf(value);
    }

    /** Whether day and month are given. */
    public boolean toTheDay() {
        return value.length() > MONTH;
    }

    private static LocalDate earliestOf(String value) {
        return switch (value.length()) {
            case YEAR -> LocalDate.of(Integer.parseInt(value), 1, 1);
            case MONTH -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }
}
