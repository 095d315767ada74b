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
        if (from == null || to == null || !Placing.inside(from, to, period)) {
            return null;
        }
        if (YearMonth.from(from).equals(YearMonth.from(to))) {
            var month = YearMonth.from(from);
            if (Placing.inside(month.atDay(1), month.atEndOfMonth(), period)) {
                return new Block(month.atDay(1), month.atEndOfMonth());
            }
            if (to.getDayOfMonth() <= MIDDLE && Placing.inside(month.atDay(1), month.atDay(MIDDLE), period)) {
                return new Block(month.atDay(1), month.atDay(MIDDLE));
            }
            if (from.getDayOfMonth() > MIDDLE
                    && Placing.inside(month.atDay(MIDDLE + 1), month.atEndOfMonth(), period)) {
                return new Block(month.atDay(MIDDLE + 1), month.atEndOfMonth());
            }
        }
        return new Block(from, to);
    }
}
