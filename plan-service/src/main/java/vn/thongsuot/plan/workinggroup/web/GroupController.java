package vn.thongsuot.plan.workinggroup.web;

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
import vn.thongsuot.plan.workinggroup.WorkingGroup;
import vn.thongsuot.plan.workinggroup.WorkingGroups;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** Working groups. Lists show what the topic tells; a single group is shown with its members. */
@RestController
@RequestMapping(GroupController.PATH)
class GroupController {

    static final String PATH = "/api/v1/working-groups";

    private final AggregateKind<WorkingGroup> kind;
    private final WorkingGroups groups;

    GroupController(AggregateKind<WorkingGroup> kind, WorkingGroups groups) {
        this.kind = kind;
        this.groups = groups;
    }

    @PostMapping
    ResponseEntity<?> form(Command command, @RequestBody @Valid GroupRequest request) {
        return Answers.created(groups.form(command, request.toDomain()), this::body, PATH);
    }

    @GetMapping
    Page<?> list(Caller caller, PageQuery page, @RequestParam(name = "unit", required = false) @Nullable String unit) {
        return groups.page(caller.tenant(), page, unit).map(kind.wire());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(groups.find(caller.tenant(), id), this::body);
    }

    /** Replaces all that can be changed. */
    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody @Valid GroupRequest request) {
        return Answers.changed(groups.change(command, id, request.toDomain()), this::body);
    }

    @PostMapping("/{id}/dissolution")
    ResponseEntity<?> dissolve(
            Command command, @PathVariable("id") String id, @RequestBody @Valid DissolutionRequest request) {
        return Answers.changed(groups.dissolve(command, id, request.date()), this::body);
    }

    private GroupBody body(Versioned<WorkingGroup> group) {
        return new GroupBody(kind.wire().apply(group), group.state().content());
    }
}
