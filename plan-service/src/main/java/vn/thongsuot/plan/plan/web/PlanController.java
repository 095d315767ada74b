package vn.thongsuot.plan.plan.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.plan.plan.ApprovingPlans;
import vn.thongsuot.plan.plan.DraftingPlans;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** Plans. Lists show what the topic tells; a single plan is shown with all of its text. */
@RestController
@RequestMapping(PlanController.PATH)
class PlanController {

    static final String PATH = "/api/v1/plans";

    private final AggregateKind<Plan> kind;
    private final DraftingPlans drafting;
    private final ApprovingPlans approving;
    private final ReadingPlans reading;
    private final PlanBodies bodies;

    PlanController(
            AggregateKind<Plan> kind,
            DraftingPlans drafting,
            ApprovingPlans approving,
            ReadingPlans reading,
            PlanBodies bodies) {
        this.kind = kind;
        this.drafting = drafting;
        this.approving = approving;
        this.reading = reading;
        this.bodies = bodies;
    }

    @PostMapping
    ResponseEntity<?> draft(Command command, @RequestBody @Valid PlanRequest request) {
        var outcome = drafting.draft(command, request.toDomain());
        return Answers.created(outcome, plan -> bodies.of(command.tenant(), plan), PATH);
    }

    /** Plans in the order they were drafted. */
    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "directive", required = false) @Nullable String directive,
            @RequestParam(name = "status", required = false) @Nullable PlanStatus status) {
        return reading.page(caller.tenant(), page, unit, directive, status).map(kind.wire());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(reading.find(caller.tenant(), id), plan -> bodies.of(caller.tenant(), plan));
    }

    /** Replaces all that can be changed. */
    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody @Valid PlanRequest request) {
        return changed(command, drafting.change(command, id, request.toDomain()));
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<?> submit(Command command, @PathVariable("id") String id) {
        return changed(command, drafting.submit(command, id));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<?> sendBack(
            Command command, @PathVariable("id") String id, @RequestBody @Valid ReturnRequest request) {
        var whole = request.whole(command.at());
        return changed(command, approving.sendBack(command, id, whole, request.ofSections(command.at())));
    }

    /** Approves; for an approved plan, gives the number and date that it still lacks. */
    @PostMapping("/{id}/approval")
    ResponseEntity<?> approve(
            Command command,
            @PathVariable("id") String id,
            @RequestBody(required = false) @Valid @Nullable ApprovalRequest request) {
        return changed(command, approving.approve(command, id, ApprovalRequest.issue(request)));
    }

    /** Notes how far an item of an approved plan has come. */
    @PostMapping("/{id}/items/{item}/state")
    ResponseEntity<?> note(
            Command command,
            @PathVariable("id") String id,
            @PathVariable("item") String item,
            @RequestBody @Valid ProgressRequest request) {
        return changed(command, drafting.note(command, id, request.toDomain(item, command.at())));
    }

    private ResponseEntity<?> changed(Command command, Outcome<Versioned<Plan>> outcome) {
        return bodies.changed(command, outcome);
    }
}
