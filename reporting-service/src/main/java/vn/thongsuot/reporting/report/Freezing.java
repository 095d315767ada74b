package vn.thongsuot.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.documents.serving.MakingFiles;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Makes documents, and puts approved ones into their unit's chain: the page and, made from the same state of the facts, the
 * DOCX and the PDF. Their bytes are kept and not a state from which they could be made again, so that neither a newer layout
 * nor a newer library changes what was approved.
 */
public final class Freezing {

    /** Bytes that a page may have; the store takes 16 MB in one document, sources included. */
    public static final int LARGEST_PAGE = 8 << 20;

    private static final int TRIES = 50;

    private final Gathering gathering;
    private final Snapshots snapshots;
    private final MakingFiles files;

    public Freezing(Gathering gathering, Snapshots snapshots, MakingFiles files) {
        this.gathering = gathering;
        this.snapshots = snapshots;
        this.files = files;
    }

    /** As the facts are now. */
    OfficialDocument live(TenantId tenant, Report report) {
        return Composing.of(report, gathering.gather(tenant, report), Standing.DRAFT);
    }

    /**
     * Whether the facts make another page now. Not looked at is what passes by itself: whether all figures had arrived when
     * the page was made.
     */
    boolean differs(TenantId tenant, Report report, String page) {
        var facts = gathering.gather(tenant, report);
        return Stream.of(true, false)
                .map(complete -> Renderings.page(Composing.of(report, facts.asIf(complete), Standing.APPROVED)))
                .noneMatch(page::equals);
    }

    /**
     * The page of this version as a link of the chain. The same page is taken again when an approval broke off after it was
     * made; one that has become another since stays in the chain unused. Refused, with nothing stored, when the page is
     * larger than one may be.
     *
     * @param post title of the post that approves; absent where it is not known
     */
    Outcome<Snapshot> freeze(TenantId tenant, Versioned<Report> report, Instant at, @Nullable String post) {
        var facts = gathering.gather(tenant, report.state());
        var document = Composing.of(report.state(), facts, Standing.APPROVED, post);
        var page = Renderings.page(document);
        if (page.getBytes(UTF_8).length > LARGEST_PAGE) {
            return Outcome.refused(Refusal.of(Refusal.Reason.TOO_LARGE, "page-too-large"));
        }
        return Outcome.done(snapshots
                .newestOf(tenant, report.id())
                .filter(made -> made.reportVersion() == report.version()
                        && made.content().page().equals(page))
                .orElseGet(() -> add(
                        tenant,
                        report,
                        at,
                        content(tenant, page, document, FreezingFigures.of(report.state(), facts)))));
    }

    private Snapshot.Content content(
            TenantId tenant, String page, OfficialDocument document, @Nullable FrozenFigures figures) {
        return new Snapshot.Content(
                page,
                kept(tenant, document, Format.DOCX),
                kept(tenant, document, Format.PDF),
                document.sources(),
                figures);
    }

    private @Nullable String kept(TenantId tenant, OfficialDocument document, Format format) {
        return files.made(document, format)
                .map(bytes -> snapshots.keep(tenant, bytes))
                .orElse(null);
    }

    private Snapshot add(TenantId tenant, Versioned<Report> report, Instant at, Snapshot.Content content) {
        var unit = report.state().frame().unit();
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var before = snapshots.last(tenant, unit).orElse(null);
            var next = Snapshot.after(before, unit, report.id(), report.version(), at, content);
            if (snapshots.add(tenant, next)) {
                return next;
            }
        }
        throw new IllegalStateException("the chain of snapshots of unit " + unit + " is too busy");
    }

    /**
     * The bytes of an approved report in one of its forms.
     *
     * @throws RefusedException 413 for a form that was not made because the report is too large
     */
    byte[] frozen(TenantId tenant, Snapshot snapshot, Format format) {
        var content = snapshot.content();
        return switch (format) {
            case HTML -> content.page().getBytes(UTF_8);
            case DOCX -> kept(tenant, content.docx());
            case PDF -> kept(tenant, content.pdf());
        };
    }

    private byte[] kept(TenantId tenant, @Nullable String hash) {
        if (hash == null) {
            throw MakingFiles.tooLarge();
        }
        return snapshots
                .kept(tenant, hash)
                .filter(bytes -> Snapshot.hash(bytes).equals(hash))
                .orElseThrow(() -> new IllegalStateException("the approved file " + hash + " is not as it was kept"));
    }
}
