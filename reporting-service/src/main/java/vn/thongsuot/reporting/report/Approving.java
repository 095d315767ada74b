package vn.thongsuot.reporting.report;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.report.Report.Status;

/** What the one who signs for a unit does: returns a report, or approves it, which freezes it. */
public final class Approving {

    private final Aggregates<Report> reports;
    private final Access access;
    private final Freezing freezing;
    private final HoldingFigures figures;

    public Approving(Aggregates<Report> reports, Access access, Freezing freezing, HoldingFigures figures) {
        this.reports = reports;
        this.access = access;
        this.freezing = freezing;
        this.figures = figures;
    }

    /** Gives a submitted report back to its author, who may then change the parts that are named, or all of it. */
    public Outcome<Versioned<Report>> giveBack(Command command, String id, Remarks remarks) {
        return bySigner(
                command,
                id,
                report -> remarks.refuse(report.state())
                        .<Decision<Report>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(
                                report.state().returned(remarks.returned(command, report.state())),
                                ReportEvent.RETURNED)));
    }

    /**
     * Approves the version and the page that the one who signs has read, and no other. Refused without that version, when
     * the facts make another page by now, when the page is too large to be kept, and when too many approve at one moment.
     *
     * @param read hash of the page that was read
     */
    public Outcome<Versioned<Report>> approve(Command command, String id, String read) {
        if (command.expectedVersion() == null) {
            return Outcome.refused(Refusal.of(Refusal.Reason.PRECONDITION_REQUIRED, "precondition-required"));
        }
        return bySigner(
                command,
                id,
                report -> figures.refuseMoved(command.tenant(), report.state())
                        .<Decision<Report>>map(Decision::refused)
                        .orElseGet(() -> approved(command, report, read)));
    }

    /** The page is stored first; what breaks off in between leaves a page that no report points at. */
    private Decision<Report> approved(Command command, Versioned<Report> report, String read) {
        var unit = report.state().frame().unit();
        var post = access.title(command.by(), Right.APPROVE, unit).orElse(null);
        return switch (freezing.freeze(command.tenant(), report, new Signing(command.at(), post, read))) {
            case Outcome.Refused<Snapshot> refused -> Decision.refused(refused.refusal());
            case Outcome.Done<Snapshot> done ->
                Decision.accepted(report.state().approved(reference(done.value(), post, read)), ReportEvent.APPROVED);
        };
    }

    private static SnapshotReference reference(Snapshot snapshot, @Nullable String post, String read) {
        return new SnapshotReference(
                snapshot.reference(),
                snapshot.place(),
                snapshot.hash(),
                snapshot.previousHash(),
                snapshot.at(),
                post,
                read);
    }

    private Outcome<Versioned<Report>> bySigner(
            Command command, String id, Function<Versioned<Report>, Decision<Report>> act) {
        return reports.change(
                command,
                id,
                report -> access.refuses(
                                command.by(),
                                Right.APPROVE,
                                report.state().frame().unit())
                        .<Decision<Report>>map(Decision::refused)
                        .orElseGet(() ->
                                report.state().status() == Status.SUBMITTED ? act.apply(report) : notSubmitted()));
    }

    private static Decision<Report> notSubmitted() {
        return Decision.refused(Refusal.conflict("report-not-submitted"));
    }
}
