package vn.thongsuot.directive.assignment.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.Commitment;
import vn.thongsuot.directive.assignment.Handler;
import vn.thongsuot.directive.assignment.Part;
import vn.thongsuot.directive.assignment.Remark;
import vn.thongsuot.directive.assignment.Status;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.platform.aggregate.Versioned;

/** An assignment as others see it: without the words that people wrote, since these may name persons. */
record AssignmentWire(
        String id,
        long version,
        String directive,
        String unit,
        Status status,
        Instant madeAt,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable String parent,
        @Nullable Part part,
        @Nullable Deadline deadline,
        @Nullable RemarkWire remark,
        @Nullable Handler handler,
        @Nullable CommitmentWire commitment) {

    record RemarkWire(
            @Nullable String lead,
            @Nullable List<String> coordinators,
            @Nullable List<String> forInformation,
            @Nullable Deadline deadline) {}

    record CommitmentWire(LocalDate date, String by) {}

    static AssignmentWire of(Versioned<Assignment> versioned) {
        var assignment = versioned.state();
        var share = assignment.share();
        return new AssignmentWire(
                versioned.id(),
                versioned.version(),
                assignment.directive(),
                assignment.unit(),
                assignment.status(),
                assignment.madeAt(),
                assignment.receivedAt(),
                assignment.receivedBy(),
                assignment.parent(),
                share == null ? null : share.part(),
                share == null ? null : share.deadline(),
                remark(assignment.remark()),
                assignment.handler(),
                commitment(assignment.commitment()));
    }

    private static @Nullable RemarkWire remark(@Nullable Remark remark) {
        return remark == null
                ? null
                : new RemarkWire(remark.lead(), remark.coordinators(), remark.forInformation(), remark.deadline());
    }

    private static @Nullable CommitmentWire commitment(@Nullable Commitment commitment) {
        return commitment == null ? null : new CommitmentWire(commitment.date(), commitment.by());
    }
}
