package vn.thongsuot.verify;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether what a deed reports belongs to the days that are asked about. */
final class Placing {

    private Placing() {}

    /** Whether the days lie in the period; what has none never does. */
    static boolean inside(@Nullable LocalDate from, @Nullable LocalDate to, Told.Days period) {
        return from != null && to != null && !from.isBefore(period.from()) && !to.isAfter(period.to());
    }

    /** Whether it can be said neither that the days lie in the period nor that they lie outside. */
    static boolean undecided(@Nullable LocalDate from, @Nullable LocalDate to, Told.Days period) {
        return from == null || to == null || (touches(from, to, period) && !inside(from, to, period));
    }

    private static boolean touches(LocalDate from, LocalDate to, Told.Days period) {
        return !from.isAfter(period.to()) && !to.isBefore(period.from());
    }
}
