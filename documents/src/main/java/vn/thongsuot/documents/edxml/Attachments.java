package vn.thongsuot.documents.edxml;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The files: named in the body, carried behind the envelope. */
final class Attachments {

    private Attachments() {}

    static void list(Elements xml, List<Attachment> attachments) throws XMLStreamException {
        xml.in("edXMLManifest", () -> {
            xml.attribute("version", "1.0");
            for (var i = 0; i < attachments.size(); i++) {
                var attachment = attachments.get(i);
                var id = attachment.contentId(i + 1);
                xml.in("Reference", () -> {
                    xml.text("ContentId", id);
                    xml.text("ContentType", attachment.mediaType());
                    xml.text("AttachmentName", attachment.name().name());
                });
            }
        });
    }

    static void carry(Elements xml, List<Attachment> attachments) throws XMLStreamException {
        xml.plainlyIn("AttachmentEncoded", () -> {
            for (var i = 0; i < attachments.size(); i++) {
                var attachment = attachments.get(i);
                var id = attachment.contentId(i + 1);
                xml.plainlyIn("Attachment", () -> {
                    xml.plainText("ContentType", attachment.mediaType());
                    xml.plainText("ContentId", id);
                    xml.base64("ContentTransferEncoded", attachment.bytes());
                    xml.plainText("AttachmentName", attachment.name().name());
                });
            }
        });
    }
}
