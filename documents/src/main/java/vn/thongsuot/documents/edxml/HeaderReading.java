package vn.thongsuot.documents.edxml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a header has a meaning here. */
final class HeaderReading {

    private final Part header;

    /** @param header that keeps to the schema and the rules */
    HeaderReading(Part header) {
        this.header = header;
    }

    ExchangeRecord record() {
        return new ExchangeRecord(
                true,
                agency(header.part("From").orElseThrow()),
                header.all("To").stream().map(HeaderReading::agency).toList(),
                text("Code", "CodeNumber"),
                text("Code", "CodeNotation"),
                day("PromulgationInfo", "PromulgationDate").orElseThrow(),
                text("PromulgationInfo", "Place"),
                new ExchangeKind(Integer.parseInt(text("DocumentType", "Type")), text("DocumentType", "TypeName")),
                text("Subject"),
                header.part("SignerInfo").map(HeaderReading::signer).orElse(null),
                day("DueDate").orElse(null),
                answers(),
                places());
    }

    private static Agency agency(Part part) {
        return new Agency(
                part.said("OrganId").orElseThrow(),
                part.said("OrganName").orElse(""),
                part.said("OrganizationInCharge").orElse(null));
    }

    private static ExchangeRecord.Signer signer(Part part) {
        return new ExchangeRecord.Signer(
                part.said("Competence").orElse(null),
                part.said("Position").orElse(""),
                part.said("FullName").orElse(null));
    }

    private ExchangeRecord.@Nullable Answered answers() {
        return day("ResponseFor", "PromulgationDate")
                .map(date ->
                        new ExchangeRecord.Answered(text("ResponseFor", "OrganId"), text("ResponseFor", "Code"), date))
                .orElse(null);
    }

    private List<String> places() {
        return header.part("ToPlaces").stream()
                .flatMap(places -> places.all("Place").stream())
                .map(Part::text)
                .toList();
    }

    private Optional<LocalDate> day(String... path) {
        return header.said(path).map(text -> LocalDate.parse(text, MessageHeader.DAY));
    }

    private String text(String... path) {
        return header.said(path).orElseThrow();
    }
}
