package vn.thongsuot.endtoend.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a printed document reads, in one line; blanks and line ends are one space each. */
final class PrintedText {

    private PrintedText() {}

    /**
     * The text of one part of a page.
     *
     * @param place id of a section, class of another part such as {@code head}, or {@code page} for all of it
     */
    static String at(String page, String place) {
        try {
            var document = parsed(page.replaceFirst("<!DOCTYPE html>", ""));
            var path = place.equals("page")
                    ? "//body"
                    : "//*[@id='%1$s' or contains(concat(' ', @class, ' '), ' %1$s ')]".formatted(place);
            var found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            var text = new StringBuilder();
            for (var index = 0; index < found.getLength(); index++) {
                text.append(found.item(index).getTextContent()).append(' ');
            }
            return oneLine(text.toString());
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(e);
        }
    }

    static String ofDocx(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    return oneLine(xml.replace("</w:p>", " ")
                            .replaceAll("<[^>]+>", "")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&quot;", "\"")
                            .replace("&amp;", "&"));
                }
            }
            throw new IllegalArgumentException("no text in the file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Without the numbers of the pages; read twice: as it was written, where bold words stand after the rest of their line, and
     * by place on the page, where the two halves of the head are mixed.
     */
    static String ofPdf(byte[] file) {
        return ofPdf(file, false) + " " + ofPdf(file, true);
    }

    private static String ofPdf(byte[] file, boolean byPlace) {
        try (var pdf = Loader.loadPDF(file)) {
            var text = new StringBuilder();
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(byPlace);
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text.append(stripper.getText(pdf).strip().replaceFirst("^" + page + "\\s", ""))
                        .append(' ');
            }
            return oneLine(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parsed(String page) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page.strip().getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }
}
