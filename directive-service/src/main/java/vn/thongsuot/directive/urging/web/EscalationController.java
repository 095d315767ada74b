package vn.thongsuot.directive.urging.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.directive.urging.Escalation;
import vn.thongsuot.directive.urging.Urged;
import vn.thongsuot.directive.urging.UrgedStatus;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/** What the units above were told of. */
@RestController
class EscalationController {

    /** @param answered whether the unit below has answered since */
    record EscalationAnswer(@JsonUnwrapped Object escalation, boolean answered) {}

    private final Aggregates<Escalation> escalations;
    private final AggregateKind<Escalation> kind;
    private final Aggregates<Urged> urged;

    EscalationController(Aggregates<Escalation> escalations, AggregateKind<Escalation> kind, Aggregates<Urged> urged) {
        this.escalations = escalations;
        this.kind = kind;
        this.urged = urged;
    }

    @GetMapping("/api/v1/escalations")
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "superior", required = false) @Nullable String superior,
            @RequestParam(name = "directive", required = false) @Nullable String directive) {
        var wanted = Wanted.all().with("superior", superior).with("directive", directive);
        var found = escalations.page(caller.tenant(), page, wanted.fields());
        var sources = urged.findAll(
                caller.tenant(),
                found.items().stream().map(one -> one.state().urged()).toList());
        return found.map(one -> answer(one, sources.get(one.state().urged())));
    }

    private EscalationAnswer answer(Versioned<Escalation> one, @Nullable Versioned<Urged> source) {
        var answered = source != null && source.state().status() == UrgedStatus.REPLIED;
        return new EscalationAnswer(kind.wire().apply(one), answered);
    }
}
