package vn.thongsuot.reporting.figure;

import java.time.LocalDate;

/**
 * Local days, both ends included.
 *
 * @param from first day
 * @param to last day, never before the first
 */
public record Interval(LocalDate from, LocalDate to) {

    public Interval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "expected an interval that ends after it begins, got " + from + " to " + to);
        }
    }

    public boolean contains(Interval other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public boolean overlaps(Interval other) {
        return !other.from.isAfter(to) && !other.to.isBefore(from);
    }
}
