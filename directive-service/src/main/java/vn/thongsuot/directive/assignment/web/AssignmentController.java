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
import vn.thongsuot.directive.assignment.Assignment.Status;
import vn.thongsuot.directive.assignment.Receipt;
import vn.thongsuot.directive.assignment.ReceivingAssignments;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(AssignmentController.PATH)
class AssignmentController {

    static final String PATH = "/api/v1/assignments";

    private final ReceivingAssignments receiving;
    private final Aggregates<Assignment> assignments;
    private final AggregateKind<Assignment> kind;

    AssignmentController(
            ReceivingAssignments receiving, Aggregates<Assignment> assignments, AggregateKind<Assignment> kind) {
        this.receiving = receiving;
        this.assignments = assignments;
        this.kind = kind;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "directive", required = false) @Nullable String directive,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "status", required = false) @Nullable Status status) {
        var wanted =
                Wanted.all().with("directive", directive).with("unit", unit).with("status", status);
        return assignments.page(caller.tenant(), page, wanted.fields()).map(kind.wire());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(assignments.find(caller.tenant(), id), kind.wire());
    }

    @PostMapping("/{id}/receipt")
    ResponseEntity<?> receive(Command command, @PathVariable("id") String id, @RequestBody Receipt receipt) {
        return Answers.changed(receiving.receive(command, id, receipt), kind.wire());
    }
}
