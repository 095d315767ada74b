package vn.thongsuot.documents.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import vn.thongsuot.documents.html.HtmlPage;

/** Lays a page out on paper. */
final class Laying {

    private static final String PRODUCER = "Thông Suốt";
    private static final float VERSION = 1.7f;
    private static final Pattern ROW = Pattern.compile(HtmlPage.ROW + "\\d+");

    private final int firstPage;

    private Laying(int firstPage) {
        this.firstPage = firstPage;
    }

    /** The number of its first page, which is printed unless it is the first of the document. */
    static Laying from(int firstPage) {
        return new Laying(firstPage);
    }

    PDDocument out(String page) throws IOException {
        try (var renderer = builder(page).buildPdfRenderer()) {
            return renderer.createPDFKeepOpen();
        }
    }

    /** How many rows of its numbered table stand before its last page; empty where all stand on one. */
    OptionalInt rowsOnFullPages(String page) throws IOException {
        try (var renderer = builder(page).buildPdfRenderer()) {
            renderer.layout();
            renderer.getOutputDevice().setRoot(renderer.getRootBox()); // else it is set when pages are painted
            var rows = renderer.findPagePositionsByID(ROW);
            var last = rows.stream().mapToInt(row -> row.getPageNo()).max().orElse(0);
            var before =
                    (int) rows.stream().filter(row -> row.getPageNo() < last).count();
            return before == 0 ? OptionalInt.empty() : OptionalInt.of(before);
        }
    }

    private PdfRendererBuilder builder(String page) {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(parsed(page), null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(VERSION);
        builder.withProducer(PRODUCER);
        builder.useFastMode();
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useInitialPageNumber(firstPage);
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
