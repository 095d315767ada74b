package vn.thongsuot.documents.serving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.OfficialDocument;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.pdf.PdfFile;
import vn.thongsuot.documents.rendering.Rendering;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.documents.xlsx.TablesFile;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/** Documents made into files, or refused. */
public final class MakingFiles {

    private final Renderings renderings;

    public MakingFiles(Renderings renderings) {
        this.renderings = renderings;
    }

    /**
     * The file's bytes.
     *
     * @throws RefusedException 503 while too many are being made, 413 for a document that is too large
     */
    public byte[] of(OfficialDocument document, Format format) {
        return made(document, format).orElseThrow(MakingFiles::tooLarge);
    }

    /**
     * The same; empty for a document that is too large.
     *
     * @throws RefusedException 503 while too many are being made
     */
    public Optional<byte[]> made(OfficialDocument document, Format format) {
        return switch (renderings.of(document, format)) {
            case Rendering.Made made -> Optional.of(made.bytes());
            case Rendering.TooLarge large -> Optional.empty();
            case Rendering.Busy busy -> throw busy();
        };
    }

    /**
     * How many pages of paper it takes.
     *
     * @throws RefusedException 503 while too many are being made
     */
    public int pages(OfficialDocument document) {
        return renderings
                .alone(() -> PdfFile.pages(PrintedDocument.of(document)))
                .orElseThrow(MakingFiles::busy);
    }

    /** Its tables as a workbook; empty when it has none. */
    public Optional<byte[]> tables(OfficialDocument document) {
        return TablesFile.having(document).map(MakingFiles::workbook);
    }

    private static byte[] workbook(PrintedDocument printed) {
        var bytes = new ByteArrayOutputStream();
        try {
            TablesFile.write(printed, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What is said of a document that is too large to be made into a file. */
    public static RefusedException tooLarge() {
        return new RefusedException(Refusal.of(Refusal.Reason.TOO_LARGE, "document-too-large"));
    }

    /** What is said while there is no room. */
    static RefusedException busy() {
        return new RefusedException(Refusal.of(Refusal.Reason.BUSY, "documents-busy"));
    }
}
