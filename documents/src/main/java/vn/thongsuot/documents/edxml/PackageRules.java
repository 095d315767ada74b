package vn.thongsuot.documents.edxml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import vn.thongsuot.documents.edxml.PackageReading.Read;

/** What no schema can say of a package: that its days are days, that its id is that of its document, that its files agree. */
final class PackageRules {

    private static final String HEADER = "/edXML/edXMLEnvelope/edXMLHeader/MessageHeader/";
    private static final List<String[]> SPOKEN = List.of(
            path("From", "OrganName"),
            path("Code", "CodeNumber"),
            path("Code", "CodeNotation"),
            path("PromulgationInfo", "Place"),
            path("DocumentType", "TypeName"),
            path("Subject"));
    private static final String[] ANSWERED = path("ResponseFor", "Code");
    private static final List<String[]> DAYS = List.of(
            path("PromulgationInfo", "PromulgationDate"), path("DueDate"), path("ResponseFor", "PromulgationDate"));

    private final Part header;
    private final List<Fault> faults = new ArrayList<>();

    private PackageRules(Part header) {
        this.header = header;
    }

    /** @param root of a package that keeps to the schema */
    static Read read(Part root) {
        var envelope = root.part("edXMLEnvelope").orElseThrow();
        var rules =
                new PackageRules(envelope.part("edXMLHeader", "MessageHeader").orElseThrow());
        rules.checkHeader();
        var files = new PackedFiles(root, rules.faults).read();
        if (!rules.faults.isEmpty()) {
            return new Read.Faulty(List.copyOf(rules.faults));
        }
        var record = new HeaderReading(rules.header).record();
        return new Read.Sound(new ReceivedPackage(
                record,
                rules.header.said("DocumentId").orElseThrow(),
                envelope.part("edXMLHeader").stream().flatMap(Part::fields).toList(),
                files));
    }

    private void checkHeader() {
        SPOKEN.forEach(this::checkSpoken);
        if (header.part("ResponseFor").isPresent()) {
            checkSpoken(ANSWERED);
        }
        DAYS.stream().filter(path -> !isDay(path)).forEach(path -> note(path, "edxml-no-such-day", ""));
        if (faults.isEmpty()) {
            checkId();
        }
    }

    private void checkSpoken(String[] path) {
        if (header.said(path).isEmpty()) {
            note(path, "edxml-empty", "");
        }
    }

    private boolean isDay(String[] path) {
        return header.said(path).stream().allMatch(PackageRules::isDay);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text, MessageHeader.DAY);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void checkId() {
        var record = new HeaderReading(header).record();
        var meant = MessageHeader.documentId(record);
        if (!header.said("DocumentId").filter(meant::equals).isPresent()) {
            note(path("DocumentId"), "edxml-document-id", meant);
        }
    }

    private void note(String[] path, String rule, String expected) {
        faults.add(new Fault(HEADER + String.join("/", path), rule, expected));
    }

    private static String[] path(String... steps) {
        return steps;
    }
}
