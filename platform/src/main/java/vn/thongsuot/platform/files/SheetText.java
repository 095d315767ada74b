package vn.thongsuot.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a table, each cell a line of its own (its own lines end with a carriage return), in no order that means anything: a workbook keeps them apart from the
 * sheets. Heads and feet of printed pages, text boxes, names of sheets and remarks come first.
 */
final class SheetText {

    private static final Pattern AROUND_CELLS =
            Pattern.compile("xl/(?:workbook|drawings/drawing\\d*|comments/?[^/]*|worksheets/[^/]+)\\.xml");
    private static final String CELLS = "xl/sharedStrings.xml";
    /** Codes of heads and feet of pages, as in {@code &C&"Times,Bold"&14MẬT}. */
    private static final Pattern LAYOUT_CODE = Pattern.compile("&(?:\"[^\"]*+\"|\\d++|K\\p{XDigit}{6}|\\p{Alpha})");

    private static final Pattern BETWEEN_CELLS = Pattern.compile("[,;\"\\t\\r]");

    private static final XMLInputFactory XML = factory();

    private final StringBuilder content = new StringBuilder();
    private boolean inText;
    /** In a cell whose formula answers words, which stand in the sheet itself. */
    private boolean inWords;

    private SheetText() {}

    static DocumentText ofWorkbook(Path path) throws IOException {
        var text = new SheetText();
        try (var zip = new ZipFile(path.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                if (AROUND_CELLS.matcher(entry.getName()).matches()) {
                    text.read(zip.getInputStream(entry));
                }
            }
            var cells = zip.getEntry(CELLS);
            if (cells != null) {
                text.read(zip.getInputStream(cells));
            }
        }
        return text.composed();
    }

    /** Of separated values, in UTF-8. */
    static DocumentText ofTable(Path path) throws IOException {
        var text = new SheetText();
        try (var in = java.nio.file.Files.newInputStream(path)) {
            var read = new String(in.readNBytes(4 * DocumentText.LONGEST), StandardCharsets.UTF_8);
            text.content.append(BETWEEN_CELLS.matcher(read).replaceAll("\n"));
        }
        return text.composed();
    }

    private DocumentText composed() {
        return DocumentText.of(Normalizer.normalize(content, Normalizer.Form.NFC), List.of(0));
    }

    private void read(InputStream part) throws IOException {
        try (part) {
            var xml = XML.createXMLStreamReader(part);
            while (xml.hasNext() && content.length() <= DocumentText.LONGEST) {
                event(xml, xml.next());
            }
            endLine();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void event(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml.getLocalName());
        } else if (inText && xml.isCharacters()) {
            int room = DocumentText.LONGEST + 1 - content.length();
            int length = Math.min(xml.getTextLength(), Math.max(0, room));
            var words = new String(xml.getTextCharacters(), xml.getTextStart(), length);
            content.append(words.replace('\n', '\r'));
        }
    }

    private void start(XMLStreamReader xml) {
        var name = xml.getLocalName();
        if (name.equals("c")) {
            inWords = "str".equals(xml.getAttributeValue(null, "t"));
        } else if (name.equals("t") || isHeadOrFoot(name) || (name.equals("v") && inWords)) {
            inText = true;
        } else if (name.equals("sheet") && xml.getAttributeValue(null, "name") != null) {
            content.append(xml.getAttributeValue(null, "name")).append('\n');
        }
    }

    /** A cell whose words are in several shapes has several runs. */
    private void end(String name) {
        if (name.equals("t")) {
            inText = false;
        } else if (name.equals("v")) {
            inText = false;
            endLine();
        } else if (isHeadOrFoot(name)) {
            inText = false;
            withoutLayoutCodes();
            endLine();
        } else if (List.of("si", "is", "p", "comment").contains(name)) {
            endLine();
        }
    }

    private static boolean isHeadOrFoot(String name) {
        return name.endsWith("Header") || name.endsWith("Footer");
    }

    private void withoutLayoutCodes() {
        int line = content.lastIndexOf("\n") + 1;
        var words = LAYOUT_CODE.matcher(content.substring(line)).replaceAll("\n");
        content.setLength(line);
        content.append(words);
    }

    private void endLine() {
        if (!content.isEmpty() && content.charAt(content.length() - 1) != '\n') {
            content.append('\n');
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
