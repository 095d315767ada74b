package vn.thongsuot.directive.followup;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.assignment.Assignment;

/** Whether a directive has arrived. */
public enum ReceiptState {
    /** It is not issued, or the assignment is not made yet. */
    NOT_SENT(Reason.NOT_SENT),
    SENT(Reason.NOT_RECEIVED),
    /** The unit says that it is not for it. */
    RETURNED(Reason.GIVEN_BACK),
    RECEIVED(null);

    private final @Nullable Reason silence;

    ReceiptState(@Nullable Reason silence) {
        this.silence = silence;
    }

    /** Why it has not arrived; absent when it has. */
    @Nullable
    Reason silence() {
        return silence;
    }

    static ReceiptState of(@Nullable Assignment assignment) {
        if (assignment == null) {
            return NOT_SENT;
        }
        return switch (assignment.status()) {
            case SENT, RECALLED -> SENT;
            case RETURNED -> RETURNED;
            case RECEIVED, REMARKED, FORWARDED, COMPLETED -> RECEIVED;
        };
    }
}
