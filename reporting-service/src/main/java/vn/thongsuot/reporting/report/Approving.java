package vn.thongsuot.reporting.report;

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
                command,
                id,
                found -> reports.change(
                        command,
                        id,
                        report -> report.state().status() == Status.SUBMITTED
                                ? Decision.accepted(report.state().returned(remarks), ReportEvent.RETURNED)
                                : notSubmitted()));
    }

    public Outcome<Versioned<Report>> approve(Command command, String id) {
        return bySigner(
                command,
                id,
                found -> found.state().status() == Status.SUBMITTED
                        ? approve(command, found)
                        : reports.change(command, id, report -> notSubmitted()));
    }

    /** The page is stored first; what breaks off in between leaves a page that no report points at. */
    private Outcome<Versioned<Report>> approve(Command command, Versioned<Report> seen) {
        if (command.expectedVersion() != null && command.expectedVersion() != seen.version()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.STALE, "stale"));
        }
        var snapshot = freezing.freeze(command.tenant(), seen, command.at());
        var reference = new Report.SnapshotReference(
                snapshot.reference(), snapshot.hash(), snapshot.previousHash(), snapshot.at());
        return reports.change(
                command,
                seen.id(),
                report -> report.version() == seen.version()
                        ? Decision.accepted(report.state().approved(reference), ReportEvent.APPROVED)
                        : Decision.refused(Refusal.conflict("report-changed-meanwhile")));
    }

    private Outcome<Versioned<Report>> bySigner(
            Command command, String id, Function<Versioned<Report>, Outcome<Versioned<Report>>> act) {
        var found = reports.find(command.tenant(), id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        var unit = found.get().state().frame().unit();
        return access.refuses(command.by(), Right.APPROVE, unit)
                .<Outcome<Versioned<Report>>>map(Outcome::refused)
                .orElseGet(() -> act.apply(found.get()));
    }

    private static Decision<Report> notSubmitted() {
        return Decision.refused(Refusal.conflict("report-not-submitted"));
    }
}
