package vn.thongsuot.reporting.report;

import java.util.Optional;
import vn.thongsuot.documents.DocumentFile;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.serving.MakingFiles;
import vn.thongsuot.documents.xlsx.TablesFile;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * What goes with a report: its tables as a workbook, the brief for the head of the office, and news for the web portal. Made
 * from the facts as they are while the report is written, and byte for byte as they were kept once it is approved.
 */
public final class ReadingPapers {

    static final String ANNEXES = "annexes." + TablesFile.ENDING;

    private final ReadingReports reports;
    private final Snapshots snapshots;
    private final Gathering gathering;
    private final MakingFiles files;
    private final MakingCompanions companions;

    public ReadingPapers(ReadingReports reports, Snapshots snapshots, Gathering gathering, MakingFiles files) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.gathering = gathering;
        this.files = files;
        this.companions = new MakingCompanions(files);
    }

    /** A workbook by its name. */
    public record Workbook(FileName name, byte[] bytes) {}

    /**
     * A brief or a piece of news; empty when there is no such report.
     *
     * @throws RefusedException 409 for a report that was approved before they were kept, 503 while too many are being made
     */
    public Optional<DocumentFile> companion(TenantId tenant, String id, Companion companion, Format format) {
        return reports.find(tenant, id).map(stored -> {
            var report = stored.state();
            var name = ReadingReports.name(report, format).marked(companion.fileWord());
            var bytes = report.snapshot() == null
                    ? live(tenant, report, companion, format)
                    : kept(tenant, report, companion.part(format.ending()));
            return new DocumentFile(name, format, bytes);
        });
    }

    private byte[] live(TenantId tenant, Report report, Companion companion, Format format) {
        var facts = gathering.gather(tenant, report);
        return files.of(companions.of(companion, report, facts, Standing.DRAFT), format);
    }

    /**
     * All tables of the report; empty when there is no such report.
     *
     * @throws RefusedException 409 for a report without tables, or one that was approved before workbooks were kept
     */
    public Optional<Workbook> annexes(TenantId tenant, String id) {
        return reports.find(tenant, id).map(stored -> {
            var report = stored.state();
            var name = ReadingReports.name(report, Format.PDF).ending(TablesFile.ENDING);
            return new Workbook(name, report.snapshot() == null ? live(tenant, report) : kept(tenant, report, ANNEXES));
        });
    }

    private byte[] live(TenantId tenant, Report report) {
        var document = Composing.of(report, gathering.gather(tenant, report), Standing.DRAFT);
        return companions
                .annexes(document)
                .orElseThrow(() -> new RefusedException(Refusal.conflict("report-without-tables")));
    }

    private byte[] kept(TenantId tenant, Report report, String part) {
        return Optional.ofNullable(report.snapshot())
                .flatMap(snapshot -> snapshots.part(tenant, snapshot.reference(), part))
                .orElseThrow(() -> new RefusedException(Refusal.conflict("paper-not-kept")));
    }
}
