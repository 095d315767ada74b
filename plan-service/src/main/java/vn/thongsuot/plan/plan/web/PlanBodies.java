package vn.thongsuot.plan.plan.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.thongsuot.documents.serving.SignedCopyView;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.web.Answers;

/** Plans as a single one is answered, with all of its text. */
@Component
class PlanBodies {

    private final AggregateKind<Plan> kind;
    private final ReadingPlans reading;

    PlanBodies(AggregateKind<Plan> kind, ReadingPlans reading) {
        this.kind = kind;
        this.reading = reading;
    }

    ResponseEntity<?> changed(Command command, Outcome<Versioned<Plan>> outcome) {
        return Answers.changed(outcome, plan -> of(command.tenant(), plan));
    }

    PlanBody of(TenantId tenant, Versioned<Plan> plan) {
        var state = plan.state();
        return new PlanBody(
                kind.wire().apply(plan),
                state.content(),
                reading.warnings(tenant, state),
                state.remarks(),
                state.progress(),
                SignedCopyView.of(state.signed()),
                MarkView.of(state));
    }
}
