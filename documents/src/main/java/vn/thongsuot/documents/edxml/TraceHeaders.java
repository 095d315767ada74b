package vn.thongsuot.documents.edxml;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;

/** The way of the package: here it begins. */
final class TraceHeaders {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String NEW_DOCUMENT = "0";
    private static final String NO_PAPER = "0";

    private TraceHeaders() {}

    static void write(Elements xml, Agency from, Instant at) throws XMLStreamException {
        xml.in("TraceHeaderList", () -> {
            xml.in("TraceHeader", () -> {
                xml.text("OrganId", from.code());
                xml.text("Timestamp", TIME.format(at));
            });
            xml.in("Bussiness", () -> {
                xml.text("BussinessDocType", NEW_DOCUMENT);
                xml.text("Paper", NO_PAPER);
            });
        });
    }
}
