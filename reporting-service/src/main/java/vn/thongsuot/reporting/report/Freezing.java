package vn.thongsuot.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import vn.thongsuot.reporting.chain.Chaining;

/**
 * Makes documents, and puts approved ones into the tenant's chain: the page, the DOCX and the PDF made from one state of the
 * facts, the figures in it, and the deeds that these are made of. Their bytes are kept and not a state from which they could
 * be made again, so that neither a newer layout nor a newer library changes what was approved.
 */
public final class Freezing {

    /** Bytes that a page may have; the store takes 16 MB in one document. */
    public static final int LARGEST_PAGE = 8 << 20;

    private final Gathering gathering;
    private final Settling settling;
    private final Snapshots snapshots;
    private final KeepingParts keeping;
    private final Chaining chaining;
    private final KeptFiles kept;

    public Freezing(
            Gathering gathering,
            ProvingFigures proving,
            Snapshots snapshots,
            Chaining chaining,
            KeptFiles kept,
            FrozenText text,
            MakingFiles files) {
        this.gathering = gathering;
        this.settling = new Settling(gathering, proving);
        this.snapshots = snapshots;
        this.keeping = new KeepingParts(kept, text, files);
        this.chaining = chaining;
        this.kept = kept;
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
     * The page of this version, if it is the one that was read, as a link of the chain. The same page is taken again when an approval broke off after it was
     * made; one that has become another since stays in the chain unused. Refused, with nothing in the chain, when the page is
     * larger than one may be, when too many approve at one moment, when the figures handed in are no longer what the deeds
     * make, and when the facts make another page than was read.
     */
    Outcome<Snapshot> freeze(TenantId tenant, Versioned<Report> report, Signing signing) {
        return switch (settling.settle(tenant, report.id(), report.state())) {
            case Outcome.Refused<Settled> refused -> Outcome.refused(refused.refusal());
            case Outcome.Done<Settled> settled -> freeze(tenant, report, signing, settled.value());
        };
    }

    private Outcome<Snapshot> freeze(TenantId tenant, Versioned<Report> report, Signing signing, Settled settled) {
        if (!ReadPage.isMadeOf(signing.read(), report.state(), settled.facts())) {
            return Outcome.refused(Refusal.conflict("page-moved"));
        }
        var document = Composing.of(report.state(), settled.facts(), Standing.APPROVED, signing.post());
        var page = Renderings.page(document);
        if (page.getBytes(UTF_8).length > LARGEST_PAGE) {
            return Outcome.refused(Refusal.of(Refusal.Reason.TOO_LARGE, "page-too-large"));
        }
        return snapshots
                .newestOf(tenant, report.id())
                .filter(made -> made.reportVersion() == report.version()
                        && made.content().page().equals(page))
                .map(Outcome::done)
                .orElseGet(
                        () -> add(tenant, report, new Approved(document, page, settled, signing.post(), signing.at())));
    }

    private Outcome<Snapshot> add(TenantId tenant, Versioned<Report> report, Approved approved) {
        var snapshot = keeping.keep(tenant, report, approved);
        return chaining.append(tenant, report.id(), report.version(), snapshot, approved.at())
                .map(Snapshots::reference)
                .map(reference -> snapshots.find(tenant, reference).orElseThrow());
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
        return kept.kept(tenant, hash)
                .filter(bytes -> Snapshot.isHash(hash, bytes))
                .orElseThrow(() -> new IllegalStateException("the approved file " + hash + " is not as it was kept"));
    }
}
