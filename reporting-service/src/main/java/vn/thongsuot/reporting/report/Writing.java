package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
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
import vn.thongsuot.platform.aggregate.Violation;

/** What the author of a report does: drafts it, edits its written parts, submits it. */
public final class Writing {

    private final Aggregates<Report> reports;
    private final Access access;
    private final References references;

    public Writing(Aggregates<Report> reports, Access access, References references) {
        this.reports = reports;
        this.access = access;
        this.references = references;
    }

    public Outcome<Versioned<Report>> draft(Command command, Report draft) {
        var tenant = command.tenant();
        return reports.create(
                command,
                command.newId("report"),
                () -> access.refuses(command.by(), Right.REPORT, draft.frame().unit())
                        .or(() -> refuseSections(draft.written()))
                        .or(() -> references.refuse(tenant, draft.frame()))
                        .or(() -> references.refuse(tenant, draft.written().recommendations()))
                        .<Decision<Report>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(draft, ReportEvent.DRAFTED)));
    }

    /** Changes title, number, symbol, date and written parts; only before it is submitted, or after it came back. */
    public Outcome<Versioned<Report>> edit(
            Command command,
            String id,
            Function<Report.Identity, Report.Identity> identity,
            Function<Written, Written> written) {
        return byAuthor(command, id, report -> {
            var now = written.apply(report.written());
            var refusal = report.isEditable()
                    ? refuseSections(now).or(() -> references.refuse(command.tenant(), now.recommendations()))
                    : Optional.of(Refusal.conflict("report-not-editable"));
            return refusal.<Decision<Report>>map(Decision::refused)
                    .orElseGet(() -> Decision.accepted(
                            report.edited(identity.apply(report.identity()), now), ReportEvent.CHANGED));
        });
    }

    public Outcome<Versioned<Report>> submit(Command command, String id) {
        return byAuthor(
                command,
                id,
                report -> report.isEditable()
                        ? Decision.accepted(report.submitted(), ReportEvent.SUBMITTED)
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

    /** Texts must belong to headings that the report has. */
    private static Optional<Refusal> refuseSections(Written written) {
        var ids = Outline.ids(written);
        List<Violation> unknown = new ArrayList<>();
        written.narratives().keySet().stream()
                .filter(id -> !ids.contains(id))
                .sorted()
                .forEach(id -> unknown.add(Violation.of("/narratives/" + id, "unknown-section", id)));
        for (var place = 0; place < written.nothingToReport().size(); place++) {
            var id = written.nothingToReport().get(place);
            if (!ids.contains(id)) {
                unknown.add(Violation.of("/nothingToReport/" + place, "unknown-section", id));
            }
        }
        return unknown.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(unknown));
    }
}
