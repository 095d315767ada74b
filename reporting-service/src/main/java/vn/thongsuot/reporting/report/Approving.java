package vn.thongsuot.reporting.report;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
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

    public Approving(Aggregates<Report> reports, Access access, Freezing freezing) {
        this.reports = reports;
        this.access = access;
        this.freezing = freezing;
    }

    public Outcome<Versioned<Report>> giveBack(Command command, String id, String remarks) {
        return bySigner(
                command, id, report -> Decision.accepted(report.state().returned(remarks), ReportEvent.RETURNED));
    }

    /** Approves the version that stands when the command comes; what another command makes of it meanwhile is not approved. */
    public Outcome<Versioned<Report>> approve(Command command, String id) {
        var seen = new AtomicLong();
        return bySigner(
                command,
                id,
                report -> seen.compareAndSet(0, report.version()) || seen.get() == report.version()
                        ? approved(command, report)
                        : Decision.refused(Refusal.conflict("report-changed-meanwhile")));
    }

    /** The page is stored first; what breaks off in between leaves a page that no report points at. */
    private Decision<Report> approved(Command command, Versioned<Report> report) {
        var snapshot = freezing.freeze(command.tenant(), report, command.at());
        var reference = new Report.SnapshotReference(
                snapshot.reference(), snapshot.hash(), snapshot.previousHash(), snapshot.at());
        return Decision.accepted(report.state().approved(reference), ReportEvent.APPROVED);
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
