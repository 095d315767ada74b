package vn.thongsuot.directive.reorganisation.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.reorganisation.Basis;
import vn.thongsuot.directive.reorganisation.Reorganisation;
import vn.thongsuot.directive.reorganisation.ReorganisationDraft;
import vn.thongsuot.directive.reorganisation.Reorganising;
import vn.thongsuot.directive.reorganisation.Stage;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(ReorganisationController.PATH)
class ReorganisationController {

    static final String PATH = "/api/v1/reorganisations";

    private final Reorganising reorganising;
    private final Aggregates<Reorganisation> acts;
    private final AggregateKind<Reorganisation> kind;

    ReorganisationController(
            Reorganising reorganising, Aggregates<Reorganisation> acts, AggregateKind<Reorganisation> kind) {
        this.reorganising = reorganising;
        this.acts = acts;
        this.kind = kind;
    }

    /** An act as on the wire, and its legal basis in words. */
    record ActAnswer(@JsonUnwrapped Object act, Basis basis) {}

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "into", required = false) @Nullable String into,
            @RequestParam(name = "stage", required = false) @Nullable Stage stage) {
        var wanted = Wanted.all().with("units", unit).with("into.unit", into).with("stage", stage);
        return acts.page(caller.tenant(), page, wanted.fields()).map(this::answer);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(acts.find(caller.tenant(), id), this::answer);
    }

    @PostMapping
    ResponseEntity<?> order(Command command, @RequestBody ReorganisationDraft draft) {
        return Answers.created(reorganising.order(command, draft), this::answer, PATH);
    }

    private ActAnswer answer(Versioned<Reorganisation> act) {
        return new ActAnswer(kind.wire().apply(act), act.state().basis());
    }
}
