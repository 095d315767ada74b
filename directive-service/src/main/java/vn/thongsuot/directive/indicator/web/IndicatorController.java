package vn.thongsuot.directive.indicator.web;

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
import vn.thongsuot.directive.indicator.DefiningIndicators;
import vn.thongsuot.directive.indicator.Indicator;
import vn.thongsuot.directive.indicator.IndicatorDraft;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(IndicatorController.PATH)
class IndicatorController {

    static final String PATH = "/api/v1/indicators";

    private final DefiningIndicators defining;
    private final Aggregates<Indicator> indicators;
    private final AggregateKind<Indicator> kind;

    IndicatorController(DefiningIndicators defining, Aggregates<Indicator> indicators, AggregateKind<Indicator> kind) {
        this.defining = defining;
        this.indicators = indicators;
        this.kind = kind;
    }

    @GetMapping
    Page<?> list(Caller caller, PageQuery page, @RequestParam(name = "code", required = false) @Nullable String code) {
        var wanted = Wanted.all().with("code", code);
        return indicators.page(caller.tenant(), page, wanted.fields()).map(kind.wire());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(indicators.find(caller.tenant(), id), kind.wire());
    }

    @PostMapping
    ResponseEntity<?> define(Command command, @RequestBody IndicatorDraft draft) {
        return Answers.created(defining.define(command, draft), kind.wire(), PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody IndicatorDraft draft) {
        return Answers.changed(defining.change(command, id, draft), kind.wire());
    }
}
