package vn.thongsuot.directive.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A time frame; both days belong to it.
 *
 * @param from first day
 * @param to last day
 */
public record Window(LocalDate from, LocalDate to) {
    public Window {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
