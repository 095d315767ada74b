package vn.thongsuot.directive.assignment;

import static vn.thongsuot.directive.assignment.Status.COMPLETED;
import static vn.thongsuot.directive.assignment.Status.FORWARDED;
import static vn.thongsuot.directive.assignment.Status.RECALLED;
import static vn.thongsuot.directive.assignment.Status.RECEIVED;
import static vn.thongsuot.directive.assignment.Status.REMARKED;
import static vn.thongsuot.directive.assignment.Status.RETURNED;
import static vn.thongsuot.directive.assignment.Status.SENT;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may happen to an assignment, from which states, and where it leads. */
public enum Step {
    RECEIPT(RECEIVED, SENT),
    REMARK(REMARKED, RECEIVED, REMARKED, FORWARDED),
    FORWARDING(FORWARDED, RECEIVED, REMARKED, FORWARDED),
    /** Its post handed its work over: the same, with another post. */
    HANDOVER(null, RECEIVED, REMARKED, FORWARDED),
    RETURN(RETURNED, SENT, RECEIVED, REMARKED, FORWARDED),
    COMPLETION(COMPLETED, RECEIVED, REMARKED, FORWARDED),
    /** A commitment leaves the state as it is. */
    COMMITMENT(null, RECEIVED, REMARKED, FORWARDED, COMPLETED),
    RECALL(RECALLED, SENT, RECEIVED, REMARKED, FORWARDED, RETURNED),
    SENDING_AGAIN(SENT, RETURNED, RECALLED);

    private final @Nullable Status target;
    private final Set<Status> sources;

    Step(@Nullable Status target, Status first, Status... others) {
        this.target = target;
        this.sources = EnumSet.of(first, others);
    }

    boolean isPossibleFrom(Status status) {
        return sources.contains(status);
    }

    Status from(Status status) {
        return target == null ? status : target;
    }
}
