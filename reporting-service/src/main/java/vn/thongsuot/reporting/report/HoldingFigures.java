package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.figure.CellToken;

/**
 * The figures of a draft: held as of a time, renewed by the writer, locked by handing in. What was not complete is not held
 * until then, so that a draft made a moment after its deeds follows them.
 */
public final class HoldingFigures {

    private static final int LOOKS = 20;
    private static final long PAUSE_NANOS = 100_000_000;

    private final Aggregates<Report> reports;
    private final Access access;
    private final Measuring measuring;

    public HoldingFigures(Aggregates<Report> reports, Access access, Measuring measuring) {
        this.reports = reports;
        this.access = access;
        this.measuring = measuring;
    }

    /**
     * What a report tells beside what the facts say now.
     *
     * @param held absent while it follows the facts as they come, or when figures cannot be read
     * @param now absent when figures cannot be read
     * @param locked whether nobody may renew them, since the report is handed in
     */
    public record Comparison(
            Report report,
            @Nullable HeldFigures held,
            @Nullable HeldFigures now,
            boolean locked,
            Map<String, IndicatorFact> indicators) {}

    /** The draft with its figures, if all of them are in. */
    Report holding(TenantId tenant, Report draft) {
        if (draft.answersNothing()) {
            return draft;
        }
        var now = measuring.now(tenant, draft.frame());
        return now == null || !now.isComplete()
                ? draft
                : draft.working(draft.workings().holding(now));
    }

    /**
     * The report with the figures that it is handed in with: those that it holds, else as they are once all of them are in,
     * waited for a moment. Where they are not, it goes on following the facts until it is approved.
     */
    Report locking(TenantId tenant, Report report) {
        if (report.answersNothing() || report.workings().figures() != null) {
            return report;
        }
        var now = awaited(tenant, report.frame());
        return now == null || !now.isComplete()
                ? report
                : report.working(report.workings().holding(now));
    }

    /** Empty when the facts still make the figures that were handed in; nobody signs others, and none that no deeds make. */
    Optional<Refusal> refuseMoved(TenantId tenant, Report report) {
        var held = report.workings().figures();
        if (held == null || report.answersNothing()) {
            return Optional.empty();
        }
        var now = measuring.now(tenant, report.frame());
        return now == null || held.tells(now) ? Optional.empty() : Optional.of(Refusal.conflict("figures-moved"));
    }

    private @Nullable HeldFigures awaited(TenantId tenant, Report.Frame frame) {
        var now = measuring.now(tenant, frame);
        for (var look = 1; look < LOOKS && now != null && !now.isComplete(); look++) {
            LockSupport.parkNanos(PAUSE_NANOS);
            now = measuring.now(tenant, frame);
        }
        return now;
    }

    /** Takes the figures as they are now, keeping every word that somebody wrote, and remembers what they were. */
    public Outcome<Versioned<Report>> renew(Command command, String id) {
        return reports.change(command, id, stored -> {
            var report = stored.state();
            return access.refuses(command.by(), Right.REPORT, report.frame().unit())
                    .or(() -> refuse(report))
                    .<Decision<Report>>map(Decision::refused)
                    .orElseGet(() -> renewed(command.tenant(), report));
        });
    }

    private static Optional<Refusal> refuse(Report report) {
        if (!report.isEditable()) {
            return Optional.of(Refusal.conflict("figures-locked"));
        }
        return ReturnedParts.of(report).mayRenew()
                ? Optional.empty()
                : Optional.of(Refusal.conflict("figures-approved"));
    }

    private Decision<Report> renewed(TenantId tenant, Report report) {
        var now = report.answersNothing() ? null : measuring.now(tenant, report.frame());
        if (now == null) {
            return Decision.unchanged();
        }
        var before = report.workings().figures();
        var taken = before == null ? now : ReturnedParts.of(report).renewed(before, now);
        var renewal =
                before == null ? new Renewal(null, now.asOf(), List.of(), 0) : Renewal.of(before, taken, now.asOf());
        return Decision.accepted(report.working(report.workings().renewed(taken, renewal)), ReportEvent.CHANGED);
    }

    /** Empty when there is no such report. */
    public Optional<Comparison> compare(TenantId tenant, String id) {
        return reports.find(tenant, id).map(Versioned::state).map(report -> {
            var now = report.answersNothing() ? null : measuring.now(tenant, report.frame());
            return new Comparison(
                    report, report.workings().figures(), now, !report.isEditable(), measuring.indicators(tenant));
        });
    }

    /** By which the deeds behind the total of an indicator are asked for. */
    public static String cell(Report report, String indicator) {
        return new CellToken(Measuring.query(report.frame()), null, indicator).encoded();
    }

    /** Indicators in the order in which they are told now, then those that are held alone. */
    public static List<String> indicators(Comparison compared) {
        var order = new ArrayList<String>();
        for (var figures : new @Nullable HeldFigures[] {compared.now(), compared.held()}) {
            if (figures != null) {
                figures.values().stream()
                        .filter(value -> value.kind() == null)
                        .forEach(value -> order.add(value.indicator()));
            }
        }
        return order.stream().filter(Objects::nonNull).distinct().toList();
    }
}
