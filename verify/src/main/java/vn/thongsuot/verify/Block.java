package vn.thongsuot.verify;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days in which what a deed reports of one indicator counts as one contribution: the whole month if it lies in the period,
 * else the half of a month (1 to 14, 15 to the end), else the very days of the value.
 */
record Block(LocalDate from, LocalDate to) {

    private static final int MIDDLE = 14;

    /** Absent when the days do not lie in the period. */
    static @Nullable Block of(@Nullable LocalDate from, @Nullable LocalDate to, Told.Days period) {
        if (from == null || to == null || !inside(from, to, period)) {
            return null;
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            var month = YearMonth.from(from);
            if (inside(month.atDay(1), month.atEndOfMonth(), period)) {
                return new Block(month.atDay(1), month.atEndOfMonth());
            }
            if (to.getDayOfMonth() <= MIDDLE && inside(month.atDay(1), month.atDay(MIDDLE), period)) {
                return new Block(month.atDay(1), month.atDay(MIDDLE));
            }
            if (from.getDayOfMonth() > MIDDLE && inside(month.atDay(MIDDLE + 1), month.atEndOfMonth(), period)) {
                return new Block(month.atDay(MIDDLE + 1), month.atEndOfMonth());
            }
        }
        return new Block(from, to);
    }

    /** Whether it can be said neither that the days lie in the period nor that they lie outside. */
    static boolean undecided(@Nullable LocalDate from, @Nullable LocalDate to, Told.Days period) {
        return from == null || to == null || (touches(from, to, period) && !inside(from, to, period));
    }

    static boolean touches(LocalDate from, LocalDate to, Told.Days period) {
        return !from.isAfter(period.to()) && !to.isBefore(period.from());
    }

    private static boolean inside(LocalDate from, LocalDate to, Told.Days period) {
        return !from.isBefore(period.from()) && !to.isAfter(period.to());
    }
}
