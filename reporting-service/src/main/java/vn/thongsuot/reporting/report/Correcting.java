package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.report.Consolidated.Input;
import vn.thongsuot.reporting.report.Report.Status;

/**
 * A report that corrects an approved one: its words and the same days, with the figures as they are now and a table of those
 * that are not what was approved. The approved one stays as it is.
 */
public final class Correcting {

    private static final String CORRECTION = " (đính chính)";
    private static final int LONGEST_TITLE = 1000;

    private final Aggregates<Report> reports;
    private final Access access;
    private final Replica<ReportFact> known;
    private final Writing writing;

    public Correcting(Aggregates<Report> reports, Access access, Replica<ReportFact> known, Writing writing) {
        this.reports = reports;
        this.access = access;
        this.known = known;
        this.writing = writing;
    }

    /** The draft; where another report takes the place of this one already, that report. */
    public Outcome<Versioned<Report>> correct(Command command, String id) {
        var wrong = reports.find(command.tenant(), id).map(Versioned::state);
        if (wrong.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        return refuse(command, wrong.get())
                .<Outcome<Versioned<Report>>>map(Outcome::refused)
                .orElseGet(() -> successor(command.tenant(), id)
                        .<Outcome<Versioned<Report>>>map(found -> new Outcome.Done<>(found, true))
                        .orElseGet(() -> draft(command, id, wrong.get())));
    }

    private Optional<Refusal> refuse(Command command, Report report) {
        var correctable = report.status() == Status.APPROVED && !report.answersNothing() && !isSentBack(report);
        return access.refuses(command.by(), Right.REPORT, report.frame().unit())
                .or(() -> correctable ? Optional.empty() : Optional.of(Refusal.conflict("correction-not-possible")));
    }

    /** Whether its recipient returned it, so that it counts for nothing. */
    public static boolean isSentBack(Report report) {
        return report.sending() != null && report.sending().sentBack() != null;
    }

    private Optional<Versioned<Report>> successor(TenantId tenant, String id) {
        return known.findWhere(tenant, Map.of("supersedes", List.of(id)), 1).stream()
                .findFirst()
                .flatMap(one -> reports.find(tenant, one.id()));
    }

    private Outcome<Versioned<Report>> draft(Command command, String id, Report wrong) {
        var taken = wrong.consolidated();
        var inputs = taken.inputs().stream().map(Input::report).toList();
        var working = Workings.NONE
                .telling(wrong.workings().telling())
                .merging(wrong.workings().merging());
        var identity = new Report.Identity(title(wrong), null, wrong.identity().symbol(), null);
        var draft = Report.draft(wrong.frame().superseding(id), identity, wrong.written())
                .working(working);
        return writing.draft(command, draft, new Taken(inputs, taken.quotes(), false));
    }

    private static String title(Report wrong) {
        var title = wrong.identity().title();
        return title.endsWith(CORRECTION) || title.length() + CORRECTION.length() > LONGEST_TITLE
                ? title
                : title + CORRECTION;
    }
}
