package vn.thongsuot.plan.template.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.template.CopyingPlans;
import vn.thongsuot.plan.template.DraftingFromTemplates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.web.Answers;

/** Plans that are not written from nothing; the answer is what the topic tells, and says where the whole plan is. */
@RestController
class DraftsController {

    private static final String PLANS = "/api/v1/plans";

    private final AggregateKind<Plan> kind;
    private final DraftingFromTemplates templates;
    private final CopyingPlans models;

    DraftsController(AggregateKind<Plan> kind, DraftingFromTemplates templates, CopyingPlans models) {
        this.kind = kind;
        this.templates = templates;
        this.models = models;
    }

    @PostMapping("/api/v1/plan-templates/{id}/plans")
    ResponseEntity<?> fromTemplate(
            Command command, @PathVariable("id") String id, @RequestBody @Valid NewPlanRequest request) {
        return Answers.created(templates.draft(command, id, request.toDomain()), kind.wire(), PLANS);
    }

    @PostMapping("/api/v1/plans/{id}/copies")
    ResponseEntity<?> fromModel(
            Command command, @PathVariable("id") String id, @RequestBody @Valid NewPlanRequest request) {
        return Answers.created(models.copy(command, id, request.toDomain()), kind.wire(), PLANS);
    }
}
