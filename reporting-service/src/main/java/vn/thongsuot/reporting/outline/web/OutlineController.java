package vn.thongsuot.reporting.outline.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.outline.BuiltInOutlines;
import vn.thongsuot.reporting.outline.KeepingOutlines;
import vn.thongsuot.reporting.outline.Outline;

@RestController
@RequestMapping(OutlineController.PATH)
class OutlineController {

    static final String PATH = "/api/v1/report-outlines";

    private final KeepingOutlines outlines;
    private final AggregateKind<Outline> kind;

    OutlineController(KeepingOutlines outlines, AggregateKind<Outline> kind) {
        this.outlines = outlines;
        this.kind = kind;
    }

    /** The built-in outlines stand before the first page, beyond its limit. */
    @GetMapping
    Page<?> list(Caller caller, PageQuery page) {
        var own = outlines.page(caller.tenant(), page).map(this::wire);
        if (page.cursor() != null) {
            return own;
        }
        var all = new ArrayList<Object>();
        BuiltInOutlines.byId().forEach((id, builtIn) -> all.add(wire(new Versioned<>(id, 1, builtIn))));
        all.addAll(own.items());
        return new Page<>(all, own.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable String id) {
        return Answers.found(outlines.find(caller.tenant(), id), this::wire);
    }

    @PostMapping
    ResponseEntity<?> define(Command command, @RequestBody @Valid OutlineRequest request) {
        return Answers.created(outlines.define(command, request.outline()), this::wire, PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable String id, @RequestBody @Valid OutlineRequest request) {
        return Answers.changed(outlines.change(command, id, request.outline()), this::wire);
    }

    private Object wire(Versioned<Outline> outline) {
        return kind.wire().apply(outline);
    }
}
