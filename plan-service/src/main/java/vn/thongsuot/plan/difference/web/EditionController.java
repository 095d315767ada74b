package vn.thongsuot.plan.difference.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.plan.difference.ComparingPlans;
import vn.thongsuot.plan.difference.Difference;
import vn.thongsuot.plan.difference.Edition;
import vn.thongsuot.plan.following.Rows;
import vn.thongsuot.plan.plan.AmendingPlans;
import vn.thongsuot.plan.plan.Amendment;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** Amendments of approved plans, and the editions that come of them. */
@RestController
@RequestMapping("/api/v1/plans")
class EditionController {

    private final AggregateKind<Plan> kind;
    private final AmendingPlans amending;
    private final ComparingPlans comparing;

    EditionController(AggregateKind<Plan> kind, AmendingPlans amending, ComparingPlans comparing) {
        this.kind = kind;
        this.amending = amending;
        this.comparing = comparing;
    }

    /** In what form a plan is amended; {@code ADJUSTMENT} unless said otherwise. */
    record AmendmentRequest(
            Amendment.@Nullable Kind kind,
            @Nullable @Size(min = 1, max = 2000) String reason,
            @Nullable @Size(min = 1, max = 2000) String subject) {}

    /** Begins the next edition; the answer is what the topic tells, and says where the whole draft is. */
    @PostMapping("/{id}/amendments")
    ResponseEntity<?> amend(
            Command command, @PathVariable("id") String id, @RequestBody @Valid AmendmentRequest request) {
        var form = request.kind() == null ? Amendment.Kind.ADJUSTMENT : request.kind();
        var outcome = amending.amend(command, id, form, request.reason(), request.subject());
        return Answers.created(outcome, kind.wire(), "/api/v1/plans");
    }

    @GetMapping("/{id}/editions")
    Page<Edition> editions(Caller caller, PageQuery page, @PathVariable("id") String id) {
        var found = comparing.editions(caller.tenant(), id);
        return Rows.page(found.orElseThrow(() -> new RefusedException(Refusal.notFound())), page);
    }

    /** What one edition says differently from another; the one before unless another is named. */
    @GetMapping("/{id}/difference")
    Difference difference(
            Caller caller,
            @PathVariable("id") String id,
            @RequestParam(name = "from", required = false) @Nullable Integer from,
            @RequestParam(name = "to", required = false) @Nullable Integer to) {
        return comparing
                .difference(caller.tenant(), id, from, to)
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
