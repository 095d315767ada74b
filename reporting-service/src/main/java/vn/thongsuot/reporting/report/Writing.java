package vn.thongsuot.reporting.report;

import java.util.Optional;
import java.util.function.Function;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.report.Report.Status;

/** What the author of a report does: drafts it, edits its written parts, submits it. */
public final class Writing {

    private final Aggregates<Report> reports;
    private final Access access;
    private final References references;
    private final TakingInputs inputs;
    private final HoldingFigures figures;

    public Writing(
            Aggregates<Report> reports,
            Access access,
            References references,
            TakingInputs inputs,
            HoldingFigures figures) {
        this.reports = reports;
        this.access = access;
        this.references = references;
        this.inputs = inputs;
        this.figures = figures;
    }

    /**
     * A new draft, with its figures as of now.
     *
     * @param taken the reports it is made from
     */
    public Outcome<Versioned<Report>> draft(Command command, Report draft, Taken taken) {
        return draft(command, command.newId("report"), draft, taken);
    }

    /** As above, under an id that follows from what asked for it. */
    public Outcome<Versioned<Report>> draft(Command command, String id, Report draft, Taken taken) {
        var tenant = command.tenant();
        return reports.create(
                command,
                id,
                () -> access.refuses(command.by(), Right.REPORT, draft.frame().unit())
                        .or(() -> SectionRules.refuse(draft))
                        .or(() -> references.refuse(tenant, draft.frame()))
                        .or(() -> references.refuse(tenant, draft.written().recommendations()))
                        .or(() -> refuseSuperseding(tenant, draft.frame()))
                        .<Decision<Report>>map(Decision::refused)
                        .orElseGet(() ->
                                taking(tenant, draft, figures.holding(tenant, draft), taken, ReportEvent.DRAFTED)));
    }

    /** Only an approved report of the same unit is superseded; one that came back has its successor already. */
    private Optional<Refusal> refuseSuperseding(TenantId tenant, Report.Frame frame) {
        var superseded = frame.supersedes();
        if (superseded == null) {
            return Optional.empty();
        }
        var before = reports.find(tenant, superseded).map(Versioned::state);
        var holds = before.filter(report -> report.frame().unit().equals(frame.unit()))
                .filter(report -> report.status() == Status.APPROVED)
                .filter(report -> report.sending() == null || report.sending().sentBack() == null);
        return holds.isPresent() ? Optional.empty() : Optional.of(Refusal.invalid("/supersedes", "not-superseded"));
    }

    /** Changes title, number, symbol, date and written parts; only before it is submitted, or after it came back. */
    public Outcome<Versioned<Report>> edit(Command command, String id, Revision revision) {
        return byAuthor(
                command,
                id,
                report -> report.isEditable()
                        ? revised(command.tenant(), report, revision)
                        : Decision.refused(Refusal.conflict("report-not-editable")));
    }

    private Decision<Report> revised(TenantId tenant, Report report, Revision revision) {
        if (revision.note() != null && !report.answersNothing()) {
            return Decision.refused(Refusal.invalid("/note", "note-without-answer"));
        }
        var now = revision.of(report);
        return SectionRules.refuse(now)
                .or(() -> references.refuse(tenant, now.written().recommendations()))
                .<Decision<Report>>map(Decision::refused)
                .orElseGet(() -> taking(tenant, report, now, revision.taken(), ReportEvent.CHANGED));
    }

    private Decision<Report> taking(TenantId tenant, Report before, Report now, Taken taken, String event) {
        return switch (inputs.take(tenant, now, taken)) {
            case Outcome.Refused<Consolidated> refused -> Decision.refused(refused.refusal());
            case Outcome.Done<Consolidated> done -> {
                var whole = now.consolidating(done.value());
                yield SectionRules.refuse(whole)
                        .or(() -> ReturnedParts.of(before).refuse(whole))
                        .<Decision<Report>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(whole, event));
            }
        };
    }

    /** Hands the report in, which locks its figures. */
    public Outcome<Versioned<Report>> submit(Command command, String id) {
        return byAuthor(
                command,
                id,
                report -> report.isEditable()
                        ? Decision.accepted(
                                figures.locking(command.tenant(), report).submitted(), ReportEvent.SUBMITTED)
                        : Decision.refused(Refusal.conflict("report-not-editable")));
    }

    private Outcome<Versioned<Report>> byAuthor(
            Command command, String id, Function<Report, Decision<Report>> decision) {
        return reports.change(
                command,
                id,
                report -> access.refuses(
                                command.by(),
                                Right.REPORT,
                                report.state().frame().unit())
                        .<Decision<Report>>map(Decision::refused)
                        .orElseGet(() -> decision.apply(report.state())));
    }
}
