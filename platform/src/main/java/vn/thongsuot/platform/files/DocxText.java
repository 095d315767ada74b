package vn.thongsuot.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a document of the office format, read as a stream so that a large one never lies whole in memory: heads of
 * pages first, then the body; what was deleted under tracked changes is left out.
 */
final class DocxText {

    private static final XMLInputFactory XML = factory();

    private final StringBuilder content = new StringBuilder();
    private final List<Integer> pages = new ArrayList<>(List.of(0));
    private final StringBuilder run = new StringBuilder();
    private boolean inRun;
    private int skipped;

    private DocxText() {}

    static DocumentText of(Path path) throws IOException {
        var text = new DocxText();
        try (var zip = new ZipFile(path.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                if (entry.getName().matches("word/header\\d*\\.xml")) {
                    text.read(zip.getInputStream(entry));
                }
            }
            var body = zip.getEntry("word/document.xml");
            if (body != null) {
                text.read(zip.getInputStream(body));
            }
        }
        return DocumentText.of(text.content.toString(), text.pages);
    }

    private void read(InputStream part) throws IOException {
        try (part) {
            var xml = XML.createXMLStreamReader(part);
            while (xml.hasNext() && content.length() + run.length() <= DocumentText.LONGEST) {
                event(xml, xml.next());
            }
            endRun();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void event(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        } else if (inRun && xml.isCharacters()) {
            int room = DocumentText.LONGEST + 1 - run.length();
            run.append(xml.getTextCharacters(), xml.getTextStart(), Math.min(xml.getTextLength(), Math.max(0, room)));
        }
    }

    /** A run of text is composed as a whole, since letters and their marks may come apart. */
    private void endRun() {
        append(run.toString());
        run.setLength(0);
        inRun = false;
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "Fallback", "del", "moveFrom" -> skipped++;
            case "t" -> inRun = true;
            case "tab" -> append(inText(xml) ? " " : "");
            case "br" -> lineOrPage(type(xml));
            case "lastRenderedPageBreak" -> page();
            case "noBreakHyphen" -> append("-");
            default -> {}
        }
    }

    /** {@code w:tab} also stands among the settings of a paragraph, with a position. */
    private static boolean inText(XMLStreamReader xml) {
        return xml.getAttributeCount() == 0;
    }

    private static String type(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("type")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void lineOrPage(String type) {
        append("\n");
        if (type.equals("page")) {
            page();
        }
    }

    private void end(String name) {
        switch (name) {
            case "Fallback", "del", "moveFrom" -> skipped--;
            case "p" -> append("\n");
            case "t" -> endRun();
            default -> {}
        }
    }

    private void page() {
        if (content.length() > pages.get(pages.size() - 1)) {
            pages.add(content.length());
        }
    }

    private void append(String text) {
        if (skipped == 0) {
            content.append(Normalizer.normalize(text.replace('\t', ' '), Normalizer.Form.NFC));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
