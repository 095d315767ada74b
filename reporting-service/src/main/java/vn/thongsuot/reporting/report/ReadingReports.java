package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.DocumentFile;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.serving.MakingFiles;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.answer.Answer;

/** Reports as they are read: live until they are approved, byte for byte as approved from then on. */
public final class ReadingReports {

    /** Of reports in symbols, by Nghị định 30/2020/NĐ-CP. */
    private static final String ABBREVIATION = "BC";

    private final Aggregates<Report> reports;
    private final Snapshots snapshots;
    private final Freezing freezing;
    private final Gathering gathering;
    private final Changes changes;
    private final InputChanges inputs;
    private final MakingFiles files;

    public ReadingReports(
            Aggregates<Report> reports,
            Snapshots snapshots,
            Freezing freezing,
            Gathering gathering,
            InputChanges inputs,
            MakingFiles files) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.freezing = freezing;
        this.gathering = gathering;
        this.changes = new Changes(gathering);
        this.inputs = inputs;
        this.files = files;
    }

    public Optional<Versioned<Report>> find(TenantId tenant, String id) {
        return reports.find(tenant, id);
    }

    public Page<Versioned<Report>> page(TenantId tenant, PageQuery query, Map<String, String> equalTo) {
        return reports.page(tenant, query, equalTo);
    }

    /** Live until approved, from then on the very bytes that were approved; empty when there is no such report. */
    public Optional<ReadDocument> document(TenantId tenant, String id, Format format) {
        return find(tenant, id).map(report -> document(tenant, report.state(), format));
    }

    private ReadDocument document(TenantId tenant, Report report, Format format) {
        var name = name(report, format);
        var read = report.snapshot() == null ? null : report.snapshot().read();
        return frozen(tenant, report)
                .map(snapshot -> freezing.frozen(tenant, snapshot, format))
                .map(bytes -> new ReadDocument(new DocumentFile(name, format, bytes), read))
                .orElseGet(() -> live(freezing.live(tenant, report), name, format));
    }

    private ReadDocument live(OfficialDocument draft, FileName name, Format format) {
        var page = ReadPage.of(draft);
        var bytes = format == Format.HTML ? page.marked() : files.of(draft, format);
        return new ReadDocument(new DocumentFile(name, format, bytes), page.hash());
    }

    static FileName name(Report report, Format format) {
        var identity = report.identity();
        var standing = report.snapshot() == null ? Standing.DRAFT : Standing.APPROVED;
        return FileName.of(identity.number(), identity.symbol(), ABBREVIATION, standing, format);
    }

    /**
     * The activities, with versions, that the page is made of, in the order of the text; empty when there is no such
     * report.
     */
    public Optional<Page<SourceRef>> sources(TenantId tenant, String id, PageQuery query) {
        return find(tenant, id)
                .map(report -> page(
                        frozen(tenant, report.state())
                                .map(snapshot -> snapshot.content().sources())
                                .orElseGet(() ->
                                        freezing.live(tenant, report.state()).sources()),
                        query));
    }

    private static Page<SourceRef> page(List<SourceRef> all, PageQuery query) {
        var from = Math.min(place(query), all.size());
        var to = Math.min(from + query.limit(), all.size());
        return new Page<>(all.subList(from, to), to == all.size() ? null : Integer.toString(to));
    }

    static int place(PageQuery query) {
        var place = placed(query.cursor());
        if (place < 0) {
            throw new RefusedException(Refusal.invalid("cursor", "unknown-cursor"));
        }
        return place;
    }

    private static int placed(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Of the units that were asked below the report's own: who has answered, and why the others have not, as of now. */
    public List<Answer> answers(TenantId tenant, Report report) {
        return report.answersNothing() ? List.of() : gathering.answers(tenant, report.frame());
    }

    /** What was done about its last return. */
    public SinceReturn sinceReturn(Report report) {
        return SinceReturn.of(report);
    }

    /** Inputs whose unit has said something else since. */
    public List<InputChanges.Change> changedInputs(TenantId tenant, Report report) {
        return inputs.of(tenant, report);
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
        if (!snapshot.hash().equals(reference.hash())) {
            throw new IllegalStateException("snapshot " + reference.reference() + " is not as it was approved");
        }
        return Optional.of(snapshot);
    }

    private static IllegalStateException lost(String reference) {
        return new IllegalStateException("snapshot " + reference + " is not there");
    }
}
