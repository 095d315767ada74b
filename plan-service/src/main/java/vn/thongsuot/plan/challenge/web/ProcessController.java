package vn.thongsuot.plan.challenge.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.plan.challenge.ChallengeProcess;
import vn.thongsuot.plan.challenge.Processes;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** Processes of grand challenges: five steps with names that are data. */
@RestController
@RequestMapping(ProcessController.PATH)
class ProcessController {

    static final String PATH = "/api/v1/process-templates";

    private final AggregateKind<ChallengeProcess> kind;
    private final Processes processes;

    ProcessController(AggregateKind<ChallengeProcess> kind, Processes processes) {
        this.kind = kind;
        this.processes = processes;
    }

    @PostMapping
    ResponseEntity<?> define(Command command, @RequestBody @Valid ProcessRequest request) {
        return Answers.created(processes.define(command, request.toDomain()), kind.wire(), PATH);
    }

    /** Takes the process that comes with the platform into the tenant; its names are marked as to be confirmed. */
    @PostMapping("/shipped")
    ResponseEntity<?> take(Command command, @RequestBody @Valid ShippedProcessRequest request) {
        var process = ChallengeProcess.toBeConfirmed(request.unit());
        return Answers.created(processes.define(command, process), kind.wire(), PATH);
    }

    @GetMapping
    Page<?> list(Caller caller, PageQuery page) {
        return processes.page(caller.tenant(), page).map(kind.wire());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(processes.find(caller.tenant(), id), kind.wire());
    }

    /** Replaces all that can be changed. */
    @PutMapping("/{id}")
    ResponseEntity<?> change(
            Command command, @PathVariable("id") String id, @RequestBody @Valid ProcessRequest request) {
        return Answers.changed(processes.change(command, id, request.toDomain()), kind.wire());
    }
}
