package vn.thongsuot.plan.plan;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date as far as it is known.
 *
 * @param value {@code 2025}, {@code 2025-09} or {@code 2025-09-23}
 */
public record PartialDate(String value) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    public PartialDate {
        try {
            first(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expected 2025, 2025-09 or 2025-09-23, got '" + value + "'", e);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.toString());
    }

    public int year() {
        return earliest().getYear();
    }

    /** Absent when only the year is known. */
    public Optional<Integer> month() {
        return value.length() >= MONTH ? Optional.of(earliest().getMonthValue()) : Optional.empty();
    }

    /** Absent when only year and month are known. */
    public Optional<Integer> day() {
        return value.length() == DAY ? Optional.of(earliest().getDayOfMonth()) : Optional.empty();
    }

    /** The first day that it may mean. */
    public LocalDate earliest() {
        return first(value);
    }

    /** Whether the day is one that it may mean. */
    public boolean mayBe(LocalDate date) {
        return date.toString().startsWith(value);
    }

    private static LocalDate first(String value) {
        return switch (value.length()) {
            case YEAR -> Year.parse(value).atDay(1);
            case MONTH -> YearMonth.parse(value).atDay(1);
            case DAY -> LocalDate.parse(value);
            default -> throw new DateTimeParseException("neither year, month nor day", value, 0);
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
