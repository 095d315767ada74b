package vn.thongsuot.reporting.exchange;

import java.util.Optional;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.reporting.report.Report;

/**
 * Has the figures of an approved report sent by one who may approve at its unit: where what this service had been told was
 * behind when the report was approved, or where the receiver did not take them. The same terms hold as upon approval.
 */
public final class SendingAgain {

    private final Aggregates<Report> reports;
    private final SendingFigures sending;
    private final Access access;

    public SendingAgain(Aggregates<Report> reports, SendingFigures sending, Access access) {
        this.reports = reports;
        this.sending = sending;
        this.access = access;
    }

    /**
     * Sends them once for a key, however often it is said.
     *
     * @return why nothing goes; empty when it does
     */
    public Outcome<Optional<Unsent>> send(Command command, String id) {
        var report = reports.find(command.tenant(), id);
        if (report.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        return access.refuses(
                        command.by(),
                        Right.APPROVE,
                        report.get().state().frame().unit())
                .or(() -> refuseUnapproved(report.get().state()))
                .<Outcome<Optional<Unsent>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(sending.sendAgain(unversioned(command), id)));
    }

    private static Optional<Refusal> refuseUnapproved(Report report) {
        return report.snapshot() == null ? Optional.of(Refusal.conflict("report-not-approved")) : Optional.empty();
    }

    /** What the client saw is a version of the report, not of the envelope. */
    private static Command unversioned(Command command) {
        return new Command(command.by(), command.at(), command.origin(), command.key(), null);
    }
}
