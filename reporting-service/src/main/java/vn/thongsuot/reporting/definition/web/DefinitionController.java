package vn.thongsuot.reporting.definition.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
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
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.definition.DefiningReports;
import vn.thongsuot.reporting.definition.ReckoningPeriods;
import vn.thongsuot.reporting.definition.ReportDefinition;

@RestController
@RequestMapping(DefinitionController.PATH)
class DefinitionController {

    static final String PATH = "/api/v1/report-definitions";

    /** @param coming the next periods by its rules; none where it has ended */
    record DefinitionAnswer(@JsonUnwrapped Object definition, List<DeadlineItem> coming) {}

    private final DefiningReports defining;
    private final ReckoningPeriods reckoning;
    private final AggregateKind<ReportDefinition> kind;

    DefinitionController(DefiningReports defining, ReckoningPeriods reckoning, AggregateKind<ReportDefinition> kind) {
        this.defining = defining;
        this.reckoning = reckoning;
        this.kind = kind;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) ReportDefinition.@Nullable State state) {
        var equalTo = new HashMap<String, String>();
        Optional.ofNullable(unit).ifPresent(id -> equalTo.put("unit", id));
        Optional.ofNullable(state).ifPresent(wanted -> equalTo.put("state", wanted.name()));
        return defining.page(caller.tenant(), page, equalTo).map(kind.wire()::apply);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable String id) {
        return Answers.found(defining.find(caller.tenant(), id), found -> answer(caller.tenant(), found));
    }

    @PostMapping
    ResponseEntity<?> define(Command command, @RequestBody @Valid DefinitionRequest request) {
        return Answers.created(
                defining.define(command, request.definition()), made -> answer(command.tenant(), made), PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable String id, @RequestBody @Valid DefinitionRequest request) {
        return Answers.changed(
                defining.change(command, id, request.definition()), found -> answer(command.tenant(), found));
    }

    @PostMapping("/{id}/entry")
    ResponseEntity<?> enter(Command command, @PathVariable String id) {
        return Answers.changed(defining.enter(command, id), found -> answer(command.tenant(), found));
    }

    @PostMapping("/{id}/end")
    ResponseEntity<?> end(Command command, @PathVariable String id) {
        return Answers.changed(defining.end(command, id), found -> answer(command.tenant(), found));
    }

    private DefinitionAnswer answer(TenantId tenant, Versioned<ReportDefinition> found) {
        var coming = found.state().state() == ReportDefinition.State.ENDED
                ? List.<DeadlineItem>of()
                : DeadlineItem.next(reckoning, tenant, found.state());
        return new DefinitionAnswer(kind.wire().apply(found), coming);
    }
}
