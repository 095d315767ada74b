package vn.thongsuot.directive.assignment.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.Deed;
import vn.thongsuot.directive.assignment.Status;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Assignments as they are answered: as on the wire, with the words that people wrote and the history. */
@Component
class AssignmentAnswers {

    /**
     * An assignment for the tenant's own people.
     *
     * @param committedBy the token's subject of who gave the commitment
     * @param returnReason only while it is given back
     */
    record AssignmentAnswer(
            @JsonUnwrapped Object assignment,
            @Nullable String remarkText,
            @Nullable String commitmentText,
            @Nullable String committedBy,
            @Nullable String returnReason,
            List<Deed> history) {}

    private final AggregateKind<Assignment> kind;

    AssignmentAnswers(AggregateKind<Assignment> kind) {
        this.kind = kind;
    }

    AssignmentAnswer of(Versioned<Assignment> versioned) {
        var assignment = versioned.state();
        var remark = assignment.remark();
        var commitment = assignment.commitment();
        return new AssignmentAnswer(
                kind.wire().apply(versioned),
                remark == null ? null : remark.text(),
                commitment == null ? null : commitment.text(),
                commitment == null ? null : commitment.person(),
                assignment.status() == Status.RETURNED
                        ? assignment.history().getLast().note()
                        : null,
                assignment.history());
    }
}
