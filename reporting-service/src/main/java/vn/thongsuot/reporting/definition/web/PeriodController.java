package vn.thongsuot.reporting.definition.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.definition.FollowingDuties;
import vn.thongsuot.reporting.definition.ReportPeriod;

/** Periods that were opened; one alone with how many units have answered how. */
@RestController
@RequestMapping("/api/v1/report-periods")
class PeriodController {

    /** @param tally how many were asked, and how they stand */
    record PeriodAnswer(@JsonUnwrapped Object period, FollowingDuties.Tally tally) {}

    private final Aggregates<ReportPeriod> periods;
    private final AggregateKind<ReportPeriod> kind;
    private final FollowingDuties following;

    PeriodController(Aggregates<ReportPeriod> periods, AggregateKind<ReportPeriod> kind, FollowingDuties following) {
        this.periods = periods;
        this.kind = kind;
        this.following = following;
    }

    @GetMapping
    Page<?> list(Caller caller, PageQuery page, @RequestParam(required = false) @Nullable String definition) {
        var wanted = definition == null ? Map.<String, String>of() : Map.of("definition", definition);
        return periods.page(caller.tenant(), page, wanted).map(kind.wire()::apply);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable String id) {
        return Answers.found(
                periods.find(caller.tenant(), id),
                found -> new PeriodAnswer(kind.wire().apply(found), following.tally(caller.tenant(), id)));
    }
}
