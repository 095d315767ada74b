package vn.thongsuot.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import vn.thongsuot.documents.PrintedDocument;
import vn.thongsuot.documents.html.HtmlPage;

/**
 * An official document as PDF: tagged for readers who hear it (PDF/UA), the font embedded, the headings as bookmarks. The same
 * document always makes the same bytes; no time of making is in them. Nothing is fetched from anywhere.
 */
public final class PdfFile {

    private static final String PRODUCER = "Thông Suốt";
    private static final float VERSION = 1.7f;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfFile() {}

    public static byte[] of(PrintedDocument printed) {
        var page = parsed(HtmlPage.forPdf(printed));
        try (var renderer = builder(page).buildPdfRenderer();
                var file = renderer.createPDFKeepOpen()) {
            Properties.set(file, printed.document());
            return bytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(Document page) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(VERSION);
        builder.withProducer(PRODUCER);
        builder.useFastMode();
        builder.useUnicodeLineBreaker(new LineBreaks());
        refuseAllButFonts(builder);
        Fonts.give(builder);
        return builder;
    }

    /** The page names nothing to fetch; should that ever change, it is still not fetched. */
    private static void refuseAllButFonts(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> null);
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
    }

    private static byte[] bytes(PDDocument file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.save(bytes);
        return bytes.toByteArray();
    }

    private static Document parsed(String page) {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("our own page is not well formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
