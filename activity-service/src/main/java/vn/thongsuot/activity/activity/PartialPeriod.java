package vn.thongsuot.activity.activity;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * When something took place, as exactly as it is known.
 *
 * @param from first day
 * @param to last day, included; never before {@code from}
 * @param precision whether the days are the deed's own, or only bounds between which it took place
 */
public record PartialPeriod(LocalDate from, LocalDate to, Precision precision) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** What the days of a period mean. */
    public enum Precision {
        /** On that one day. */
        DAY,
        /** Some time in that month. */
        MONTH,
        /** Some time in that year. */
        YEAR,
        /** From the first day to the last. */
        INTERVAL
    }

    public PartialPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("expected a period that ends on or after " + from + ", got " + to);
        }
    }

    /**
     * Reads a day ({@code 2025-04-11}), a month ({@code 2025-04}) or a year ({@code 2025}).
     *
     * @throws java.time.DateTimeException when the calendar has no such day or month
     * @throws IllegalArgumentException when it is written in another way
     */
    public static PartialPeriod parse(String text) {
        if (DAY.matcher(text).matches()) {
            var day = LocalDate.parse(text);
            return new PartialPeriod(day, day, Precision.DAY);
        }
        if (MONTH.matcher(text).matches()) {
            var month = YearMonth.parse(text);
            return new PartialPeriod(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
        }
        if (YEAR.matcher(text).matches()) {
            var year = Year.parse(text);
            return new PartialPeriod(year.atDay(1), year.atMonth(12).atEndOfMonth(), Precision.YEAR);
        }
        throw new IllegalArgumentException("expected 2025-04-11, 2025-04 or 2025, got '" + text + "'");
    }

    /** From the first day to the last, both included; one and the same day is simply that day. */
    public static PartialPeriod between(LocalDate first, LocalDate last) {
        return new PartialPeriod(first, last, first.equals(last) ? Precision.DAY : Precision.INTERVAL);
    }

    /** The last day on which it can have begun. */
    public LocalDate latestStart() {
        return isExact() ? from : to;
    }

    /** The first day on which it can have been over. */
    public LocalDate earliestEnd() {
        return isExact() ? to : from;
    }

    /** Whether it is certain that some of it lies outside the days from {@code first} to {@code last}. */
    public boolean isCertainlyOutside(LocalDate first, LocalDate last) {
        return latestStart().isBefore(first) || earliestEnd().isAfter(last);
    }

    private boolean isExact() {
        return precision == Precision.DAY || precision == Precision.INTERVAL;
    }
}
