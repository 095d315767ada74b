package vn.thongsuot.documents.edxml;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The package (gói tin edXML) of the exchange axis: one XML file with the metadata of an issued document and the document's
 * files in base64.
 *
 * <p>The standard is QCVN 102:2016/BTTTT (Thông tư 10/2016/TT-BTTTT) with amendment 1:2022 (Thông tư 01/2022/TT-BTTTT), agency
 * codes by Quyết định 20/2020/QĐ-TTg. Their texts could not be read here. What follows rests on messages and builders that
 * are public: namespace, the nesting of envelope, header, body and attachments, the names of all elements, dates as {@code
 * yyyy/MM/dd} and the form of {@code DocumentId} agree in all that were seen. These could not be verified:
 *
 * <ul>
 *   <li>which elements are obligatory, and their order: it is that of the examples;
 *   <li>the number of a kind in {@code DocumentType/Type}, see {@link ExchangeKind};
 *   <li>the meaning of the zeros in {@code Priority}, {@code BussinessDocType} (a new document) and {@code Paper} (none
 *       follows); every example has them, and so has this;
 *   <li>whether a file is packed in a ZIP before it is encoded: one example does, this does not;
 *   <li>the spelling {@code Bussiness}, which is that of the examples.
 * </ul>
 *
 * <p>Left out is what the record does not know: addresses, telephones, {@code Content}, {@code StaffInfo}, amounts and notation of who typed; and the signature, which the sending system makes with a key that is not
 * here. Sending needs an account at the axis and is no part of this.
 */
public final class EdXmlFile {

    public static final String MEDIA_TYPE = "application/xml";
    public static final String ENDING = "edxml";
    static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    private EdXmlFile() {}

    /**
     * The file's bytes, in UTF-8.
     *
     * @param at when it is packed
     * @throws IllegalArgumentException for a record that lacks something
     */
    public static byte[] of(ExchangeRecord record, List<Attachment> attachments, Instant at) {
        if (!record.lacks().isEmpty()) {
            throw new IllegalArgumentException("cannot be sent for want of " + record.lacks());
        }
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            write(new Elements(xml), record, attachments, at);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("nothing can fail in memory", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Elements xml, ExchangeRecord record, List<Attachment> attachments, Instant at)
            throws XMLStreamException {
        var from = requireNonNull(record.from());
        xml.root();
        xml.in("edXMLEnvelope", () -> {
            xml.in("edXMLHeader", () -> {
                new MessageHeader(xml, record).write();
                TraceHeaders.write(xml, from, at);
            });
            xml.in("edXMLBody", () -> Attachments.list(xml, attachments));
        });
        Attachments.carry(xml, attachments);
        xml.end();
    }
}
