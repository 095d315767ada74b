package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.report.Written.Limitation;
import vn.thongsuot.reporting.report.Written.Strength;

/** What a writer does with assessments that the data propose: takes them, in their words or his own, or puts them aside. */
public final class SettlingProposals {

    private static final int MOST = 50;

    private final Aggregates<Report> reports;
    private final Access access;
    private final Gathering gathering;

    public SettlingProposals(Aggregates<Report> reports, Access access, Gathering gathering) {
        this.reports = reports;
        this.access = access;
        this.gathering = gathering;
    }

    /** The words of whoever takes a proposal; what is absent is taken as proposed. */
    public record Words(
            @Nullable String title,
            @Nullable String text,
            @Nullable String cause) {}

    /**
     * What the data propose now.
     *
     * @param open what nobody has taken or put aside
     * @param outdated keys of those that were taken and that the data do not say any more
     */
    public record Proposed(List<Proposal> open, List<String> outdated) {}

    /** Empty when there is no such report; nothing is proposed once it is handed in. */
    public Optional<Proposed> proposed(TenantId tenant, String id) {
        return reports.find(tenant, id).map(Versioned::state).map(report -> {
            if (!report.isEditable()) {
                return new Proposed(List.of(), List.of());
            }
            var facts = gathering.gather(tenant, report);
            var keys = Proposals.of(report, facts).stream().map(Proposal::key).toList();
            return new Proposed(
                    Proposals.open(report, facts),
                    report.written().proposals().stream()
                            .filter(key -> !keys.contains(key))
                            .toList());
        });
    }

    /** Puts it among strengths or limitations. Refused when the data say something else by now. */
    public Outcome<Versioned<Report>> take(Command command, String id, String key, Words words) {
        return settle(command, id, key, (report, proposal) -> taken(report, proposal, words));
    }

    /** It is not proposed again as long as the data say the same. */
    public Outcome<Versioned<Report>> putAside(Command command, String id, String key) {
        return settle(command, id, key, (report, proposal) -> report);
    }

    private Outcome<Versioned<Report>> settle(
            Command command, String id, String key, BiFunction<Report, Proposal, Report> deed) {
        return reports.change(command, id, stored -> {
            var report = stored.state();
            var refusal = access.refuses(
                            command.by(), Right.REPORT, report.frame().unit())
                    .or(() -> report.isEditable()
                            ? Optional.empty()
                            : Optional.of(Refusal.conflict("report-not-editable")));
            return refusal.<Decision<Report>>map(Decision::refused)
                    .orElseGet(() -> settled(command.tenant(), report, key, deed));
        });
    }

    private Decision<Report> settled(
            TenantId tenant, Report report, String key, BiFunction<Report, Proposal, Report> deed) {
        var proposal = Proposals.open(report, gathering.gather(tenant, report)).stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
        if (proposal.isEmpty()) {
            return Decision.refused(Refusal.conflict("proposal-outdated"));
        }
        var now = deed.apply(report, proposal.get());
        var settled = now.working(now.workings().settling(key));
        return SectionRules.refuse(settled)
                .or(() -> ReturnedParts.of(report).refuse(settled))
                .<Decision<Report>>map(Decision::refused)
                .orElseGet(() -> Decision.accepted(settled, ReportEvent.CHANGED));
    }

    private static Report taken(Report report, Proposal proposal, Words words) {
        var title = words.title() == null ? proposal.title() : words.title();
        var text = words.text() == null ? proposal.text() : words.text();
        var written = report.written();
        return report.edited(
                report.identity(),
                proposal.of() == Proposal.Of.STRENGTH
                        ? written.assessed(
                                with(written.strengths(), new Strength(title, text, proposal.key())),
                                written.limitations())
                        : written.assessed(
                                written.strengths(),
                                with(
                                        written.limitations(),
                                        new Limitation(title, text, words.cause(), proposal.key()))));
    }

    private static <T> List<T> with(List<T> before, T one) {
        if (before.size() >= MOST) {
            throw new RefusedException(Refusal.invalid("/assessment", "assessments-full"));
        }
        var all = new ArrayList<>(before);
        all.add(one);
        return all;
    }
}
