package vn.thongsuot.reporting.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** With which days those asked for are compared. */
public enum Earlier {
    /** As many whole months or days right before. */
    PREVIOUS {
        @Override
        Interval than(LocalDate from, LocalDate to, boolean wholeMonths) {
            if (!wholeMonths) {
                var days = ChronoUnit.DAYS.between(from, to);
                return new Interval(from.minusDays(days + 1), from.minusDays(1));
            }
            var months = 1 + ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
            return new Interval(from.minusMonths(months), from.minusDays(1));
        }
    },
    /** The same days of the year before. */
    LAST_YEAR {
        @Override
        Interval than(LocalDate from, LocalDate to, boolean wholeMonths) {
            var end = YearMonth.from(to).minusYears(1);
            return new Interval(from.minusYears(1), wholeMonths ? end.atEndOfMonth() : to.minusYears(1));
        }
    };

    /** For days without a name; what has a name is compared with what its name says. */
    public Interval than(Interval days) {
        var wholeMonths = days.from().getDayOfMonth() == 1
                && days.to().equals(YearMonth.from(days.to()).atEndOfMonth());
        return than(days.from(), days.to(), wholeMonths);
    }

    abstract Interval than(LocalDate from, LocalDate to, boolean wholeMonths);
}
