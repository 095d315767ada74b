package vn.thongsuot.directive.assignment.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.Commitment;
import vn.thongsuot.directive.assignment.Forwarding;
import vn.thongsuot.directive.assignment.HandlingAssignments;
import vn.thongsuot.directive.assignment.Receipt;
import vn.thongsuot.directive.assignment.ReceivingAssignments;
import vn.thongsuot.directive.assignment.Remark;
import vn.thongsuot.directive.assignment.Return;
import vn.thongsuot.directive.assignment.Status;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(AssignmentController.PATH)
class AssignmentController {

    static final String PATH = "/api/v1/assignments";

    private final ReceivingAssignments receiving;
    private final HandlingAssignments handling;
    private final Aggregates<Assignment> assignments;
    private final AssignmentAnswers answers;

    AssignmentController(
            ReceivingAssignments receiving,
            HandlingAssignments handling,
            Aggregates<Assignment> assignments,
            AssignmentAnswers answers) {
        this.receiving = receiving;
        this.handling = handling;
        this.assignments = assignments;
        this.answers = answers;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "directive", required = false) @Nullable String directive,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "status", required = false) @Nullable Status status,
            @RequestParam(name = "position", required = false) @Nullable String position,
            @RequestParam(name = "parent", required = false) @Nullable String parent) {
        var wanted = Wanted.all()
                .with("directive", directive)
                .with("unit", unit)
                .with("status", status)
                .with("handler.position", position)
                .with("parent", parent);
        return assignments.page(caller.tenant(), page, wanted.fields()).map(answers::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(assignments.find(caller.tenant(), id), answers::of);
    }

    @PostMapping("/{id}/receipt")
    ResponseEntity<?> receive(Command command, @PathVariable("id") String id, @RequestBody Receipt receipt) {
        return Answers.changed(receiving.receive(command, id, receipt), answers::of);
    }

    @PostMapping("/{id}/remark")
    ResponseEntity<?> remark(Command command, @PathVariable("id") String id, @RequestBody Remark remark) {
        return Answers.changed(handling.remark(command, id, remark), answers::of);
    }

    @PostMapping("/{id}/forwarding")
    ResponseEntity<?> forward(Command command, @PathVariable("id") String id, @RequestBody Forwarding order) {
        return Answers.changed(handling.forward(command, id, order), answers::of);
    }

    @PostMapping("/{id}/return")
    ResponseEntity<?> giveBack(Command command, @PathVariable("id") String id, @RequestBody Return given) {
        return Answers.changed(handling.giveBack(command, id, given), answers::of);
    }

    @PostMapping("/{id}/completion")
    ResponseEntity<?> complete(Command command, @PathVariable("id") String id, @RequestBody Receipt note) {
        return Answers.changed(handling.complete(command, id, note), answers::of);
    }

    @PostMapping("/{id}/commitment")
    ResponseEntity<?> commit(Command command, @PathVariable("id") String id, @RequestBody Commitment.Draft given) {
        return Answers.changed(handling.commit(command, id, given), answers::of);
    }
}
