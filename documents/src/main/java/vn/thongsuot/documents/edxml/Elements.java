package vn.thongsuot.documents.edxml;

import java.util.Arrays;
import java.util.Base64;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Elements of the package; texts are escaped by the writer. */
final class Elements {

    private static final String PREFIX = "edXML";
    private static final int AT_ONCE = 3 * 4096; // a multiple of three, so that the parts join without padding

    private final XMLStreamWriter xml;

    Elements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What stands inside of an element. */
    interface Content {
        void write() throws XMLStreamException;
    }

    void root() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(EdXmlFile.NAMESPACE);
        xml.writeStartElement("", PREFIX, EdXmlFile.NAMESPACE);
        xml.writeDefaultNamespace(EdXmlFile.NAMESPACE);
        xml.writeNamespace(PREFIX, EdXmlFile.NAMESPACE);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    void in(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(PREFIX, name, EdXmlFile.NAMESPACE);
        content.write();
        xml.writeEndElement();
    }

    /** Attachments stand outside the envelope, without the prefix. */
    void plainlyIn(String name, Content content) throws XMLStreamException {
        xml.writeStartElement("", name, EdXmlFile.NAMESPACE);
        content.write();
        xml.writeEndElement();
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    /** Nothing where there is no text. */
    void text(String name, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            in(name, () -> xml.writeCharacters(text));
        }
    }

    void plainText(String name, String text) throws XMLStreamException {
        plainlyIn(name, () -> xml.writeCharacters(text));
    }

    void base64(String name, byte[] bytes) throws XMLStreamException {
        plainlyIn(name, () -> {
            for (var from = 0; from < bytes.length; from += AT_ONCE) {
                var part = Arrays.copyOfRange(bytes, from, Math.min(from + AT_ONCE, bytes.length));
                xml.writeCharacters(Base64.getEncoder().encodeToString(part));
            }
        });
    }
}
