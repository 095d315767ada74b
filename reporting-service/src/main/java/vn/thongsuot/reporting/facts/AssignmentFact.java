package vn.thongsuot.reporting.facts;

import org.jspecify.annotations.Nullable;

/**
 * One directive to one recipient, as far as it is asked whether it arrived.
 *
 * @param status {@code SENT} as long as the recipient has not acknowledged it
 * @param parent the assignment of the recipient that handed it on by a remark (bút phê); absent where the directive went out
 *     to this unit itself
 */
public record AssignmentFact(
        String directive,
        String unit,
        String status,
        @Nullable String parent) {

    public boolean isReceived() {
        return !status.equals("SENT");
    }

    /** Whether it is a recipient's own affair who does it; then the recipient answers, and not this unit. */
    public boolean isHandedDown() {
        return parent != null;
    }
}
