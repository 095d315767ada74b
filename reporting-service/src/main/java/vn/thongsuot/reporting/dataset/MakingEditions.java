package vn.thongsuot.reporting.dataset;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.organisation.opendata.PersonalData;
import vn.thongsuot.organisation.secrecy.SecrecyMark;
import vn.thongsuot.organisation.secrecy.StateSecret;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.report.Correcting;
import vn.thongsuot.reporting.report.FrozenFigures;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.SnapshotReference;
import vn.thongsuot.reporting.report.Snapshots;

/**
 * Makes the bytes of a version from the frozen figures of approved reports: agreed, and never measured anew. Refused when a
 * report is not approved, came back from its recipient or has a successor that is approved, when its figures were not all in,
 * and when a cell of words could reach a person or bears the mark of a state secret.
 */
public final class MakingEditions {

    /** Reports of one version. */
    public static final int REPORTS = 60;

    /** One report is corrected once and returned now and then; more than this take no place of sixty. */
    private static final int SUCCESSORS = 10 * REPORTS;

    /** Rows of one version; both forms together stay below 4 MB. */
    static final int ROWS = 5_000;

    private final Aggregates<Report> reports;
    private final Snapshots snapshots;
    private final Replica<ReportFact> successors;
    private final Organisation organisation;
    private final EditionText text;

    public MakingEditions(
            Aggregates<Report> reports,
            Snapshots snapshots,
            Replica<ReportFact> successors,
            Organisation organisation,
            EditionText text) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.successors = successors;
        this.organisation = organisation;
        this.text = text;
    }

    /** @param wanted ids of reports, in the order in which their rows come */
    Outcome<Edition> make(TenantId tenant, DataSet set, List<String> wanted, String licence) {
        var broken = new ArrayList<Violation>();
        var rows = rows(tenant, wanted, broken);
        var days = period(rows);
        if (broken.isEmpty() && (rows.size() > ROWS || days == null)) {
            broken.add(Violation.of("/reports", days == null ? "no-rows" : "too-many-rows"));
        }
        if (!broken.isEmpty() || days == null) {
            return Outcome.refused(Refusal.invalid(broken));
        }
        var columns = set.description().columns();
        return refusal(columns, rows)
                .<Outcome<Edition>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(edition(set.slug(), licence, columns, rows, days)));
    }

    private Edition edition(String slug, String licence, List<OpenColumn> columns, List<OpenRow> rows, Days period) {
        var cells = rows.stream().map(row -> cells(columns, row)).toList();
        return new Edition(text.csv(columns, cells), text.json(slug, licence, columns, cells), rows.size(), period);
    }

    private static List<String> cells(List<OpenColumn> columns, OpenRow row) {
        return columns.stream()
                .map(column -> requireNonNullElse(column.of(row), ""))
                .toList();
    }

    private List<OpenRow> rows(TenantId tenant, List<String> wanted, List<Violation> broken) {
        var known = reports.findAll(tenant, wanted);
        var figures = figures(tenant, known.values());
        var replaced = replaced(tenant, wanted);
        var units = organisation.units(tenant);
        var rows = new ArrayList<OpenRow>();
        for (int i = 0; i < wanted.size(); i++) {
            var found = known.get(wanted.get(i));
            var added = found == null || replaced.contains(found.id()) ? null : rows(found.state(), figures, units);
            if (added == null) {
                broken.add(Violation.of("/reports/" + i, "report-not-publishable"));
            } else {
                rows.addAll(added);
            }
        }
        return rows;
    }

    /** Of all reports at once, by snapshot. */
    private Map<String, FrozenFigures> figures(TenantId tenant, Collection<Versioned<Report>> known) {
        return snapshots.figures(
                tenant,
                known.stream()
                        .map(report -> report.state().snapshot())
                        .filter(Objects::nonNull)
                        .map(SnapshotReference::reference)
                        .toList());
    }

    /** Those whose place an approved report has taken, which is the one to publish. */
    private Set<String> replaced(TenantId tenant, List<String> wanted) {
        return successors.findWhere(tenant, Map.of("supersedes", wanted), SUCCESSORS).stream()
                .map(Versioned::state)
                .filter(one -> one.snapshot() != null)
                .map(ReportFact::supersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Absent for a report that its recipient returned, without frozen figures, or whose figures were not all in. */
    private static @Nullable List<OpenRow> rows(Report report, Map<String, FrozenFigures> figures, UnitTree units) {
        var approved = report.snapshot();
        var frozen = approved == null ? null : figures.get(approved.reference());
        if (approved == null || frozen == null || !frozen.complete() || Correcting.isSentBack(report)) {
            return null;
        }
        var scope = report.frame().scope();
        var unit = units.unit(scope).map(UnitCopy::name).orElse("");
        return frozen.items().stream()
                .map(item -> new OpenRow(
                        report.frame().period(), unit, item, report.identity().symbol(), approved.approvedAt()))
                .toList();
    }

    private static @Nullable Days period(List<OpenRow> rows) {
        var first = rows.stream().map(row -> row.period().from()).min(Comparator.<LocalDate>naturalOrder());
        var last = rows.stream().map(row -> row.period().to()).max(Comparator.<LocalDate>naturalOrder());
        return first.isEmpty() || last.isEmpty() ? null : new Days(first.get(), last.get());
    }

    /** The first cell that must not leave, by its column. */
    private static Optional<Refusal> refusal(List<OpenColumn> columns, List<OpenRow> rows) {
        for (var column : columns) {
            for (var row : column.isWords() ? rows : List.<OpenRow>of()) {
                var words = requireNonNullElse(column.of(row), "");
                if (SecrecyMark.ofText(words).isPresent()) {
                    return Optional.of(StateSecret.refusal("/columns/" + column.title()));
                }
                if (PersonalData.isIn(words)) {
                    return Optional.of(Refusal.invalid("/columns/" + column.title(), "column-reaches-persons"));
                }
            }
        }
        return Optional.empty();
    }
}
