package vn.thongsuot.reporting.outline;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.thongsuot.reporting.facts.Days;

/**
 * Where the days of a kind of period are cut.
 *
 * @param rule which kind of period
 * @param from first day, counted from the period's first month
 * @param to last day, counted from the period's last month
 */
public record CutOff(PeriodRule rule, Day from, Day to) {

    /**
     * A day of a month near the period.
     *
     * @param months 0 for the month itself, -1 for the one before
     * @param day 1 to 31; past the end of a month it is the last day
     */
    public record Day(int months, int day) {

        /** The day in that month, or in one so many before or after it. */
        public LocalDate near(YearMonth month) {
            var meant = month.plusMonths(months);
            return meant.atDay(Math.min(day, meant.lengthOfMonth()));
        }
    }

    Days cut(YearMonth first, YearMonth last) {
        return new Days(from.near(first), to.near(last));
    }
}
