package vn.thongsuot.reporting.definition.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.reporting.definition.ReportReminder;

/** Of which reports units were reminded. */
@RestController
class ReportReminderController {

    private final Aggregates<ReportReminder> reminders;
    private final AggregateKind<ReportReminder> kind;

    ReportReminderController(Aggregates<ReportReminder> reminders, AggregateKind<ReportReminder> kind) {
        this.reminders = reminders;
        this.kind = kind;
    }

    /** @param since the earliest day on which it was due to be told */
    @GetMapping("/api/v1/report-reminders")
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable LocalDate since) {
        var wanted = new HashMap<String, Object>();
        Optional.ofNullable(unit).ifPresent(id -> wanted.put("unit", id));
        Optional.ofNullable(since).ifPresent(day -> wanted.put("on", new Condition.Between(day.toString(), null)));
        return reminders.page(caller.tenant(), page, wanted).map(kind.wire()::apply);
    }
}
