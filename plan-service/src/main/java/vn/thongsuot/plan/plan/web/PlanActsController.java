package vn.thongsuot.plan.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.plan.plan.DistributingPlans;
import vn.thongsuot.plan.plan.DraftingPlans;
import vn.thongsuot.platform.aggregate.Command;

/** Acts on the way of a plan: marks confirmed, remarks answered, the plan distributed and received. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class PlanActsController {

    private final PlanBodies bodies;
    private final DraftingPlans drafting;
    private final DistributingPlans distributing;

    PlanActsController(PlanBodies bodies, DraftingPlans drafting, DistributingPlans distributing) {
        this.bodies = bodies;
        this.drafting = drafting;
        this.distributing = distributing;
    }

    /** Ids of marks that are right as they are. */
    record ConfirmationRequest(
            @NotNull @Size(min = 1, max = 1000) List<@NotBlank @Size(max = 20) String> marks) {}

    /** What the writer says to remarks. */
    record AnswersRequest(@NotNull @Size(min = 1, max = 100) List<@NotNull @Valid AnswerRequest> answers) {}

    /** One answer; {@code remark} is its place among all, 1 for the first. */
    record AnswerRequest(
            @NotNull @Min(1) @Max(1000) Integer remark,
            @NotBlank @Size(max = 4000) String text) {}

    /** That it arrived at a line of the distribution list, 0 for the first. */
    record ReceiptRequest(
            @NotNull @Min(0) @Max(99) Integer line, @NotNull LocalDate receivedOn) {}

    @PostMapping("/mark-confirmations")
    ResponseEntity<?> confirm(
            Command command, @PathVariable("id") String id, @RequestBody @Valid ConfirmationRequest request) {
        return bodies.changed(command, drafting.confirm(command, id, request.marks()));
    }

    @PostMapping("/remark-answers")
    ResponseEntity<?> answer(
            Command command, @PathVariable("id") String id, @RequestBody @Valid AnswersRequest request) {
        var answers = new TreeMap<Integer, String>();
        request.answers().forEach(answer -> answers.put(answer.remark(), answer.text()));
        return bodies.changed(command, drafting.answer(command, id, answers));
    }

    /** Sends an approved, numbered plan to every line of its list that it has not gone to yet. */
    @PostMapping("/distribution")
    ResponseEntity<?> distribute(Command command, @PathVariable("id") String id) {
        return bodies.changed(command, distributing.distribute(command, id));
    }

    @PostMapping("/receipts")
    ResponseEntity<?> receive(
            Command command, @PathVariable("id") String id, @RequestBody @Valid ReceiptRequest request) {
        return bodies.changed(command, distributing.receive(command, id, request.line(), request.receivedOn()));
    }
}
