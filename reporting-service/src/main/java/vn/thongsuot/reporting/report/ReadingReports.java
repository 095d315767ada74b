package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thongsuot.documents.DocumentFile;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Reports as they are read: live until they are approved, byte for byte as approved from then on. */
public final class ReadingReports {

    /** Of reports in symbols, by Nghị định 30/2020/NĐ-CP. */
    private static final String ABBREVIATION = "BC";

    private final Aggregates<Report> reports;
    private final Snapshots snapshots;
    private final Freezing freezing;
    private final Changes changes;
    private final MakingFiles files;

    public ReadingReports(
            Aggregates<Report> reports, Snapshots snapshots, Freezing freezing, Changes changes, MakingFiles files) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.freezing = freezing;
        this.changes = changes;
        this.files = files;
    }

    public Optional<Versioned<Report>> find(TenantId tenant, String id) {
        return reports.find(tenant, id);
    }

    public Page<Versioned<Report>> page(TenantId tenant, PageQuery query, Map<String, String> equalTo) {
        return reports.page(tenant, query, equalTo);
    }

    /** Live until approved, from then on the very bytes that were approved; empty when there is no such report. */
    public Optional<DocumentFile> document(TenantId tenant, String id, Format format) {
        return find(tenant, id).map(report -> document(tenant, report.state(), format));
    }

    private DocumentFile document(TenantId tenant, Report report, Format format) {
        var identity = report.identity();
        var standing = report.snapshot() == null ? Standing.DRAFT : Standing.APPROVED;
        var name = FileName.of(identity.number(), identity.symbol(), ABBREVIATION, standing, format);
        var bytes = frozen(tenant, report)
                .map(snapshot -> freezing.frozen(tenant, snapshot, format))
                .orElseGet(() -> files.of(freezing.live(tenant, report), format));
        return new DocumentFile(name, format, bytes);
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
                .filter(snapshot ->
                        freezing.differs(tenant, report, snapshot.content().page()))
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
