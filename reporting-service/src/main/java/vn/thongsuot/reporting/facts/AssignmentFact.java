package vn.thongsuot.reporting.facts;

import org.jspecify.annotations.Nullable;

/**
 * One directive to one recipient, as far as it is asked whether it arrived.
 *
 * @param status {@code SENT} as long as the recipient has not acknowledged it, {@code RETURNED} when it gave it back as not
 *     for it, {@code RECALLED} when it was taken back from it
 * @param parent the assignment of the recipient that handed it on by a remark (bút phê); absent where the directive went out
 *     to this unit itself
 */
public record AssignmentFact(
        String directive,
        String unit,
        String status,
        @Nullable String parent) {

    public boolean isReceived() {
        return !status.equals("SENT") && !isGivenBack() && !isRecalled();
    }

    /** Whether the unit says that it is not for it. It has not answered, and others are to see why. */
    public boolean isGivenBack() {
        return status.equals("RETURNED");
    }

    /** Whether nobody waits for this unit any more. */
    public boolean isRecalled() {
        return status.equals("RECALLED");
    }

    /** Whether it is a recipient's own affair who does it; then the recipient answers, and not this unit. */
    public boolean isHandedDown() {
        return parent != null;
    }
}
