package vn.thongsuot.directive.assignment.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.platform.aggregate.Versioned;

/** An assignment as others see it. */
record AssignmentWire(
        String id,
        long version,
        String directive,
        String unit,
        Assignment.Status status,
        Instant madeAt,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable String note) {

    static AssignmentWire of(Versioned<Assignment> versioned) {
        var assignment = versioned.state();
        return new AssignmentWire(
                versioned.id(),
                versioned.version(),
                assignment.directive(),
                assignment.unit(),
                assignment.status(),
                assignment.madeAt(),
                assignment.receivedAt(),
                assignment.receivedBy(),
                assignment.note());
    }
}
