package vn.thongsuot.plan.template.web;

import jakarta.validation.Valid;
import java.util.List;
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
import vn.thongsuot.plan.template.KeepingTemplates;
import vn.thongsuot.plan.template.PlanTemplate;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** Templates of plans. */
@RestController
@RequestMapping(TemplateController.PATH)
class TemplateController {

    static final String PATH = "/api/v1/plan-templates";

    private final AggregateKind<PlanTemplate> kind;
    private final KeepingTemplates templates;

    TemplateController(AggregateKind<PlanTemplate> kind, KeepingTemplates templates) {
        this.kind = kind;
        this.templates = templates;
    }

    @PostMapping
    ResponseEntity<?> write(Command command, @RequestBody @Valid TemplateRequest request) {
        return Answers.created(templates.write(command, request.toDomain()), this::body, PATH);
    }

    /** Names of the templates that come with the platform. */
    @GetMapping("/shipped")
    Page<String> shipped(Caller caller) {
        return new Page<>(List.copyOf(templates.shipped()), null);
    }

    /** Takes one of them into the tenant. */
    @PostMapping("/shipped")
    ResponseEntity<?> take(Command command, @RequestBody @Valid ShippedRequest request) {
        return Answers.created(templates.take(command, request.name(), request.unit()), this::body, PATH);
    }

    @GetMapping
    Page<?> list(Caller caller, PageQuery page, @RequestParam(name = "unit", required = false) @Nullable String unit) {
        return templates.page(caller.tenant(), page, unit).map(kind.wire());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(templates.find(caller.tenant(), id), this::body);
    }

    /** Replaces all that can be changed. */
    @PutMapping("/{id}")
    ResponseEntity<?> change(
            Command command, @PathVariable("id") String id, @RequestBody @Valid TemplateRequest request) {
        return Answers.changed(templates.change(command, id, request.toDomain()), this::body);
    }

    private TemplateBody body(Versioned<PlanTemplate> template) {
        return new TemplateBody(kind.wire().apply(template), template.state());
    }
}
