package vn.thongsuot.reporting.facts;

import java.time.LocalDate;

/**
 * Local days, both ends included.
 *
 * @param from first day
 * @param to last day
 */
public record Days(LocalDate from, LocalDate to) {

    public boolean contains(Days other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public boolean overlaps(Days other) {
        return !other.from.isAfter(to) && !other.to.isBefore(from);
    }
}
