package vn.thongsuot.reporting.definition.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.definition.DraftingDuties;
import vn.thongsuot.reporting.definition.DutyStanding;
import vn.thongsuot.reporting.definition.FollowingDuties;
import vn.thongsuot.reporting.definition.FollowingDuties.Followed;
import vn.thongsuot.reporting.definition.ReportDuty;
import vn.thongsuot.reporting.report.Report;

/** What units were asked for, how it stands, and the click that drafts it. */
@RestController
@RequestMapping("/api/v1/report-duties")
class DutyController {

    /** A duty and how it stands. */
    record DutyAnswer(
            @JsonUnwrapped Object duty, @JsonUnwrapped DutyStanding standing) {}

    /** @param nothing whether there was nothing to report; the note says why */
    record DutyDraftRequest(
            @Nullable Boolean nothing,
            @Nullable @Size(max = 2000) String note) {}

    private final FollowingDuties following;
    private final DraftingDuties drafting;
    private final AggregateKind<ReportDuty> kind;
    private final AggregateKind<Report> reports;

    DutyController(
            FollowingDuties following,
            DraftingDuties drafting,
            AggregateKind<ReportDuty> kind,
            AggregateKind<Report> reports) {
        this.following = following;
        this.drafting = drafting;
        this.kind = kind;
        this.reports = reports;
    }

    /** @param since the earliest last day */
    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable LocalDate since) {
        var wanted = new HashMap<String, Object>();
        Optional.ofNullable(unit).ifPresent(id -> wanted.put("unit", id));
        Optional.ofNullable(period).ifPresent(id -> wanted.put("period", id));
        Optional.ofNullable(since).ifPresent(day -> wanted.put("due", new Condition.Between(day.toString(), null)));
        return following.page(caller.tenant(), page, wanted).map(this::answer);
    }

    @GetMapping("/{id}")
    DutyAnswer one(Caller caller, @PathVariable String id) {
        return following
                .find(caller.tenant(), id)
                .map(this::answer)
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    @PostMapping("/{id}/report")
    ResponseEntity<?> draft(Command command, @PathVariable String id, @RequestBody @Valid DutyDraftRequest request) {
        var nothing = Boolean.TRUE.equals(request.nothing());
        if (!nothing && request.note() != null) {
            throw new RefusedException(Refusal.invalid("/note", "note-without-answer"));
        }
        return Answers.created(
                drafting.draft(command, id, nothing, request.note()), reports.wire()::apply, "/api/v1/reports");
    }

    private DutyAnswer answer(Followed one) {
        return new DutyAnswer(kind.wire().apply(one.duty()), one.standing());
    }
}
