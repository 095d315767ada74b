package vn.thongsuot.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.serving.MakingFiles;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CountedDeed;

/** Keeps everything that is approved as files, and the file that names them all. */
final class KeepingParts {

    /** A file of deeds is closed when it has so many bytes; the store takes 16 MB in one document. */
    private static final int SOURCES_FILE = 4 << 20;

    private final KeptFiles kept;
    private final FrozenText text;
    private final MakingFiles files;
    private final MakingCompanions companions;

    KeepingParts(KeptFiles kept, FrozenText text, MakingFiles files) {
        this.kept = kept;
        this.text = text;
        this.files = files;
        this.companions = new MakingCompanions(files);
    }

    /** SHA-256 of the file that names all others. */
    String keep(TenantId tenant, Versioned<Report> report, Approved approved) {
        var parts = new ArrayList<FrozenPart>();
        var absent = new ArrayList<AbsentPart>();
        figures(tenant, report.state(), approved.settled(), parts, absent);
        parts.add(keep(tenant, document(Format.HTML), approved.page().getBytes(UTF_8)));
        for (var format : List.of(Format.DOCX, Format.PDF)) {
            files.made(approved.document(), format)
                    .ifPresentOrElse(
                            bytes -> parts.add(keep(tenant, document(format), bytes)),
                            () -> absent.add(AbsentPart.of(document(format), AbsentPart.Reason.TOO_LARGE)));
        }
        papers(tenant, report.state(), approved, parts);
        var whole = frozen(tenant, report, approved, parts, absent);
        return keep(tenant, FrozenReport.NAME, text.report(whole)).sha256();
    }

    /** What is told of the report elsewhere is made of the same facts. */
    private void papers(TenantId tenant, Report report, Approved approved, List<FrozenPart> parts) {
        companions
                .annexes(approved.document())
                .ifPresent(bytes -> parts.add(keep(tenant, ReadingPapers.ANNEXES, bytes)));
        for (var companion : Companion.values()) {
            var paper = companions.of(companion, report, approved.settled().facts(), Standing.APPROVED);
            for (var format : Format.values()) {
                files.made(paper, format)
                        .ifPresent(bytes -> parts.add(keep(tenant, companion.part(format.ending()), bytes)));
            }
        }
    }

    private void figures(
            TenantId tenant, Report report, Settled settled, List<FrozenPart> parts, List<AbsentPart> absent) {
        var figures = FreezingFigures.of(report, settled);
        var proof = settled.proof();
        if (figures == null || proof == null) {
            absent.add(AbsentPart.of(FrozenPart.FIGURES, AbsentPart.Reason.NOT_READ));
            return;
        }
        parts.add(keep(tenant, FrozenPart.FIGURES, text.figures(figures)));
        deeds(tenant, proof, FrozenPart::sources, parts);
        var before = settled.proofBefore();
        if (before != null && figures.before() != null) {
            deeds(tenant, before, FrozenPart::before, parts);
        }
    }

    private void deeds(TenantId tenant, FigureProof proof, IntFunction<String> name, List<FrozenPart> parts) {
        var pages = pages(proof.deeds());
        for (var place = 1; place <= pages.size(); place++) {
            parts.add(keep(tenant, name.apply(place), pages.get(place - 1)));
        }
    }

    /** At least one, so that nobody need guess whether one is missing. */
    private List<byte[]> pages(List<CountedDeed> deeds) {
        var pages = new ArrayList<byte[]>();
        var page = new ByteArrayOutputStream();
        for (var deed : deeds) {
            page.writeBytes(text.deed(deed));
            if (page.size() >= SOURCES_FILE) {
                pages.add(page.toByteArray());
                page.reset();
            }
        }
        if (page.size() > 0 || pages.isEmpty()) {
            pages.add(page.toByteArray());
        }
        return pages;
    }

    private FrozenPart keep(TenantId tenant, String name, byte[] bytes) {
        var part = FrozenPart.of(name, bytes);
        kept.keep(tenant, part.sha256(), bytes);
        return part;
    }

    private static String document(Format format) {
        return FrozenPart.DOCUMENT + format.ending();
    }

    private static FrozenReport frozen(
            TenantId tenant,
            Versioned<Report> stored,
            Approved approved,
            List<FrozenPart> parts,
            List<AbsentPart> absent) {
        var report = stored.state();
        var frame = report.frame();
        return new FrozenReport(
                FrozenReport.FORMAT,
                tenant.value(),
                stored.id(),
                stored.version(),
                frame.unit(),
                approved.settled().facts().name(frame.unit()),
                report.identity(),
                frame.period(),
                frame.directive(),
                frame.supersedes(),
                report.consolidated().inputs(),
                approved.at(),
                approved.post(),
                parts,
                absent,
                approved.document().sources());
    }
}
