package vn.thongsuot.platform.files;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML parts of a package: none may declare entities, run something or fetch something. */
final class OfficeParts {

    /** In characters, of one piece between two tags. */
    private static final int LONGEST_TEXT = 1 << 20;

    /** What a cell of a spreadsheet may hold: a cell that is asked for many times is in the file but once. */
    private static final int LONGEST_CELL = 32_767;

    /** Readers of tables make room for all that stands to the left and above. */
    private static final Pattern PLACE = Pattern.compile("[A-Z]{0,3}[0-9]{0,7}");

    private static final XMLInputFactory XML = factory();

    private @Nullable FileType type;
    private int text;
    private int longest = LONGEST_TEXT;

    /** @throws vn.thongsuot.platform.aggregate.RefusedException when the part is not allowed */
    void read(String name, InputStream content) throws IOException {
        var buffered = new BufferedInputStream(content);
        if (isXml(name, buffered)) {
            longest = isOfCells(name) ? LONGEST_CELL : LONGEST_TEXT;
            try {
                parse(XML.createXMLStreamReader(new KeptOpen(buffered)));
            } catch (XMLStreamException e) {
                throw Inspection.refusal("file-unreadable");
            }
        }
    }

    /** What the package's table of contents says its main part is; absent when it says nothing, or nothing that is known. */
    @Nullable
    FileType type() {
        return type;
    }

    private static boolean isXml(String name, BufferedInputStream content) throws IOException {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")) {
            return true;
        }
        content.mark(8);
        var head = new String(content.readNBytes(5), java.nio.charset.StandardCharsets.ISO_8859_1);
        content.reset();
        return head.equals("<?xml");
    }

    private void parse(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Inspection.refusal("xml-entities");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml);
            }
            bounded(xml);
        }
    }

    /** Readers of documents hold the text of an element in memory as one. */
    private void bounded(XMLStreamReader xml) {
        text = xml.hasText() ? text + xml.getTextLength() : 0;
        if (text > longest || Thread.currentThread().isInterrupted()) {
            throw Inspection.refusal("file-too-complex");
        }
    }

    private void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "c", "row" -> place(attribute(xml, "r"));
            case "Override", "Default" -> contentType(attribute(xml, "ContentType"));
            case "Relationship" ->
                relationship(attribute(xml, "Type"), attribute(xml, "Target"), attribute(xml, "TargetMode"));
            default -> {}
        }
    }

    private static boolean isOfCells(String name) {
        return name.equals("xl/sharedStrings.xml") || name.startsWith("xl/worksheets/");
    }

    private static void place(String value) {
        if (!PLACE.matcher(value).matches()) {
            throw Inspection.refusal("file-unreadable");
        }
    }

    private void contentType(String value) {
        var lower = value.toLowerCase(Locale.ROOT);
        if (lower.contains("macroenabled") || lower.contains("vbaproject") || lower.contains("activex")) {
            throw Inspection.refusal("office-macros");
        }
        if (lower.endsWith("wordprocessingml.document.main+xml")) {
            type = FileType.DOCX;
        } else if (lower.endsWith("spreadsheetml.sheet.main+xml")) {
            type = FileType.XLSX;
        }
    }

    private static void relationship(String type, String target, String mode) {
        var kind = type.toLowerCase(Locale.ROOT);
        boolean elsewhere = mode.equalsIgnoreCase("External") || target.contains("://") || target.startsWith("\\\\");
        if (elsewhere && !kind.endsWith("/hyperlink")) {
            throw Inspection.refusal("office-external");
        }
        if (kind.endsWith("/oleobject") || kind.endsWith("/afchunk") || kind.endsWith("/control")) {
            throw Inspection.refusal("office-embedded");
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }

    /** The parser closes what it has read to the end; the archive has more. */
    private static final class KeptOpen extends FilterInputStream {

        private KeptOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the caller does
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
