package vn.thongsuot.plan.plan;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record Period(LocalDate from, LocalDate to) {

    /** Whether it ends before it begins; a rule of the plan refuses that with a pointer. */
    boolean isReversed() {
        return to.isBefore(from);
    }
}
