package vn.thongsuot.reporting.report;

import java.util.Map;
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
import vn.thongsuot.reporting.report.Report.Status;

/** The way of an approved report to its recipient, and back where the recipient does not take it. */
public final class SendingUp {

    private final Aggregates<Report> reports;
    private final Access access;

    public SendingUp(Aggregates<Report> reports, Access access) {
        this.reports = reports;
        this.access = access;
    }

    /** Sends an approved report up; once. */
    public Outcome<Versioned<Report>> send(Command command, String id) {
        return reports.change(command, id, stored -> {
            var report = stored.state();
            return refuses(command, report.frame().unit(), Right.REPORT, Right.APPROVE)
                    .or(() -> refuseSending(report))
                    .<Decision<Report>>map(Decision::refused)
                    .orElseGet(() -> sent(command, report));
        });
    }

    private static Optional<Refusal> refuseSending(Report report) {
        if (report.status() != Status.APPROVED) {
            return Optional.of(Refusal.conflict("report-not-approved"));
        }
        if (report.frame().recipient() == null) {
            return Optional.of(Refusal.conflict("report-without-recipient"));
        }
        return report.sending() == null ? Optional.empty() : Optional.of(Refusal.conflict("report-sent"));
    }

    private static Decision<Report> sent(Command command, Report report) {
        var to = report.frame().recipient();
        return to == null
                ? Decision.refused(Refusal.conflict("report-without-recipient"))
                : Decision.accepted(report.sent(Sending.to(to, command.at())), ReportEvent.SENT);
    }

    /** The recipient says that it has the report. Saying so again changes nothing. */
    public Outcome<Versioned<Report>> receive(Command command, String id) {
        return byRecipient(command, id, new Right[] {Right.RECEIVE, Right.REPORT}, sent -> {
            var sending = sent.sending();
            if (sending.receivedAt() != null) {
                return Decision.unchanged();
            }
            var post = access.title(command.by(), Right.RECEIVE, sending.to())
                    .or(() -> access.title(command.by(), Right.REPORT, sending.to()));
            return Decision.accepted(
                    sent.report().sent(sending.received(command.at(), post.orElse(null))), ReportEvent.RECEIVED);
        });
    }

    /**
     * The recipient returns the report. What was signed stays as it is; a successor is made for its author to mend, under
     * an id that follows from this one's, so that a repetition makes no second.
     */
    public Outcome<Versioned<Report>> sendBack(Command command, String id, Remarks remarks) {
        return byRecipient(
                command,
                id,
                new Right[] {Right.REPORT, Right.APPROVE},
                sent -> remarks.refuse(sent.report())
                        .<Decision<Report>>map(Decision::refused)
                        .orElseGet(() -> returned(command, id, sent, remarks)));
    }

    private Decision<Report> returned(Command command, String id, Sent sent, Remarks remarks) {
        var report = sent.report();
        var successor = Command.idOf("report-successor", command.tenant().value(), id);
        var returned = remarks.returned(command, report);
        reports.createAll(command, Map.of(successor, report.successor(id, returned)), ReportEvent.DRAFTED);
        var back = new Sending.SentBack(command.at(), returned.section(), remarks.remarks(), successor);
        return Decision.accepted(report.sent(sent.sending().returned(back)), ReportEvent.RETURNED);
    }

    /** A report on its way, which its recipient has not returned. */
    private record Sent(Report report, Sending sending) {}

    private Outcome<Versioned<Report>> byRecipient(
            Command command, String id, Right[] rights, Function<Sent, Decision<Report>> act) {
        return reports.change(command, id, stored -> {
            var report = stored.state();
            var sending = report.sending();
            if (sending == null) {
                return Decision.refused(Refusal.conflict("report-not-sent"));
            }
            var refusal = refuses(command, sending.to(), rights)
                    .or(() -> sending.sentBack() == null
                            ? Optional.empty()
                            : Optional.of(Refusal.conflict("report-sent-back")));
            return refusal.<Decision<Report>>map(Decision::refused)
                    .orElseGet(() -> act.apply(new Sent(report, sending)));
        });
    }

    /** Empty when the caller holds one of the rights at the unit or above it. */
    private Optional<Refusal> refuses(Command command, String unit, Right... rights) {
        Optional<Refusal> last = Optional.empty();
        for (var right : rights) {
            last = access.refuses(command.by(), right, unit);
            if (last.isEmpty()) {
                return last;
            }
        }
        return last;
    }
}
