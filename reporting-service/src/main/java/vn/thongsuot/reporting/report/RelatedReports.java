package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.tenancy.TenantId;

/** Other reports that one is told with: those it is made from, and the one whose place it takes. */
public final class RelatedReports {

    private final Aggregates<Report> reports;
    private final Snapshots snapshots;

    public RelatedReports(Aggregates<Report> reports, Snapshots snapshots) {
        this.reports = reports;
        this.snapshots = snapshots;
    }

    /** By id. */
    Map<String, Report> of(TenantId tenant, Report report) {
        var ids = new ArrayList<String>();
        report.consolidated().inputs().forEach(input -> ids.add(input.report()));
        Optional.ofNullable(report.frame().supersedes()).ifPresent(ids::add);
        var found = new HashMap<String, Report>();
        reports.findAll(tenant, ids).forEach((id, stored) -> found.put(id, stored.state()));
        return found;
    }

    /** The figures of the report whose place it takes, as they were approved; absent where there are none. */
    @Nullable
    FrozenFigures superseded(TenantId tenant, Report report, Map<String, Report> related) {
        return Optional.ofNullable(report.frame().supersedes())
                .map(related::get)
                .map(Report::snapshot)
                .map(SnapshotReference::reference)
                .flatMap(reference -> snapshots.figures(tenant, reference))
                .orElse(null);
    }
}
