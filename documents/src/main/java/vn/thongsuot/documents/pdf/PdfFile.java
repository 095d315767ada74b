package vn.thongsuot.documents.pdf;

import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.html.HtmlPage;

/**
 * An official document as PDF: tagged for readers who hear it (PDF/UA), the font embedded, the headings as bookmarks. The same
 * document always makes the same bytes; no time of making is in them. Nothing is fetched from anywhere.
 */
public final class PdfFile {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfFile() {}

    /** One with a long table in an annex is laid out part by part, so that it takes no more memory than a short one. */
    public static byte[] of(PrintedDocument printed) {
        try (var file = LongAnnexes.isIn(printed)
                ? LongAnnexes.laidOut(printed)
                : Laying.from(1).out(HtmlPage.forPdf(printed))) {
            Properties.set(file, printed.document());
            return bytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages it has. */
    public static int pages(PrintedDocument printed) {
        try (var file = Laying.from(1).out(HtmlPage.forPdf(printed))) {
            return file.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(PDDocument file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }
}
