package vn.thongsuot.documents.edxml;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import javax.xml.stream.XMLStreamException;

/** Who sends what to whom. */
final class MessageHeader {

    static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu/MM/dd").withResolverStyle(ResolverStyle.STRICT);
    private static final String ORDINARY = "0";

    private final Elements xml;
    private final ExchangeRecord record;
    private final Agency from;
    private final LocalDate date;
    private final String number;
    private final String symbol;

    MessageHeader(Elements xml, ExchangeRecord record) {
        this.xml = xml;
        this.record = record;
        this.from = requireNonNull(record.from());
        this.date = requireNonNull(record.date());
        this.number = requireNonNull(record.number());
        this.symbol = requireNonNull(record.symbol());
    }

    void write() throws XMLStreamException {
        xml.in("MessageHeader", () -> {
            agency("From", from);
            for (var to : record.to()) {
                agency("To", to);
            }
            issue();
            xml.text("Subject", record.subject());
            signer();
            xml.text("DueDate", record.due() == null ? null : DAY.format(record.due()));
            places();
            xml.in("OtherInfo", () -> xml.text("Priority", ORDINARY));
            answers();
            xml.text("DocumentId", documentId(record));
        });
    }

    private void agency(String element, Agency agency) throws XMLStreamException {
        xml.in(element, () -> {
            xml.text("OrganId", agency.code());
            xml.text("OrganizationInCharge", agency.parent());
            xml.text("OrganName", agency.name());
        });
    }

    private void issue() throws XMLStreamException {
        xml.in("Code", () -> {
            xml.text("CodeNumber", number);
            xml.text("CodeNotation", symbol);
        });
        xml.in("PromulgationInfo", () -> {
            xml.text("Place", record.place());
            xml.text("PromulgationDate", DAY.format(date));
        });
        xml.in("DocumentType", () -> {
            xml.text("Type", Integer.toString(record.kind().number()));
            xml.text("TypeName", record.kind().inWords());
        });
    }

    private void signer() throws XMLStreamException {
        var signer = record.signer();
        if (signer != null) {
            xml.in("SignerInfo", () -> {
                xml.text("Competence", signer.competence());
                xml.text("Position", signer.position());
                xml.text("FullName", signer.name());
            });
        }
    }

    private void answers() throws XMLStreamException {
        var answered = record.answers();
        if (answered != null) {
            xml.in("ResponseFor", () -> {
                xml.text("OrganId", answered.issuersCode());
                xml.text("Code", answered.code());
                xml.text("PromulgationDate", DAY.format(answered.date()));
                xml.text("DocumentId", documentId(answered.issuersCode(), answered.date(), answered.code()));
            });
        }
    }

    /** @param record that lacks nothing */
    static String documentId(ExchangeRecord record) {
        return documentId(
                requireNonNull(record.from()).code(),
                requireNonNull(record.date()),
                record.number() + "/" + record.symbol());
    }

    /** How the axis names a document: by its issuer, its day, and its number and symbol. */
    private static String documentId(String issuersCode, LocalDate date, String code) {
        return issuersCode + "," + DAY.format(date) + "," + code;
    }

    private void places() throws XMLStreamException {
        if (!record.places().isEmpty()) {
            xml.in("ToPlaces", () -> {
                for (var place : record.places()) {
                    xml.text("Place", place);
                }
            });
        }
    }
}
