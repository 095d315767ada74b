package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.documents.html.HtmlPage;

/** Reports as they are read: live until they are approved, byte for byte as approved from then on. */
public final class ReadingReports {

    private final Aggregates<Report> reports;
    private final Snapshots snapshots;
    private final Freezing freezing;
    private final Changes changes;

    public ReadingReports(Aggregates<Report> reports, Snapshots snapshots, Freezing freezing, Changes changes) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.freezing = freezing;
        this.changes = changes;
    }

    public Optional<Versioned<Report>> find(TenantId tenant, String id) {
        return reports.find(tenant, id);
    }

    public Page<Versioned<Report>> page(TenantId tenant, PageQuery query, Map<String, String> equalTo) {
        return reports.page(tenant, query, equalTo);
    }

    /** The page in HTML; empty when there is no such report. */
    public Optional<String> html(TenantId tenant, String id) {
        return find(tenant, id)
                .map(report -> frozen(tenant, report.state())
                        .map(Snapshot::page)
                        .orElseGet(() -> HtmlPage.of(freezing.live(tenant, report.state()))));
    }

    /** What of an approved report's facts is no longer as approved; empty for one that is not approved. */
    public List<Changes.Change> changedSince(TenantId tenant, Report report) {
        return frozen(tenant, report)
                .map(snapshot -> changes.since(tenant, snapshot, report.frame()))
                .orElse(List.of());
    }

    /**
     * Whether an approved report would be another page if it were made of the facts as they are now, whatever changed:
     * activities that came, went or were erased, documents, tasks, names, indicators. False for one that is not approved.
     */
    public boolean pageDiffers(TenantId tenant, Report report) {
        return frozen(tenant, report)
                .filter(snapshot -> freezing.differs(tenant, report, snapshot.page()))
                .isPresent();
    }

    private Optional<Snapshot> frozen(TenantId tenant, Report report) {
        var reference = report.snapshot();
        if (reference == null) {
            return Optional.empty();
        }
        var snapshot = snapshots.find(tenant, reference.reference()).orElseThrow(() -> lost(reference.reference()));
        if (!snapshot.hash().equals(reference.hash()) || !snapshot.isIntact()) {
            throw new IllegalStateException("snapshot " + reference.reference() + " is not as it was approved");
        }
        return Optional.of(snapshot);
    }

    private static IllegalStateException lost(String reference) {
        return new IllegalStateException("snapshot " + reference + " is not there");
    }
}
