package vn.thongsuot.documents.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.thongsuot.documents.FileName;

class EdXmlFileTest {

    private static final Instant NOON = Instant.parse("2025-09-25T05:00:00Z");
    private static final byte[] PDF = random(100_000);
    private static final List<Attachment> FILES = List.of(
            new Attachment(new FileName("45-KH-UBND.pdf"), "application/pdf", PDF),
            new Attachment(new FileName("45-KH-UBND.docx"), "application/x-word", new byte[] {1, 2}));

    private static final Agency COMMUNE = new Agency("H26.65", "UBND xã Thuận An", "UBND thành phố Hà Nội");
    private static final Agency DEPARTMENT = new Agency("H26.9", "Sở Khoa học và Công nghệ", null);

    @Test
    void thePackageSaysWhatTheRecordKnowsAndKeepsToTheSchema() throws Exception {
        var xml = valid(EdXmlFile.of(plan("Hưởng ứng Ngày hội", "45", COMMUNE), FILES, NOON));
        assertThat(text(xml, "OrganId", 0)).isEqualTo("H26.65");
        assertThat(text(xml, "OrganizationInCharge", 0)).isEqualTo("UBND thành phố Hà Nội");
        assertThat(text(xml, "OrganId", 1)).isEqualTo("H26.9");
        assertThat(text(xml, "CodeNumber", 0)).isEqualTo("45");
        assertThat(text(xml, "CodeNotation", 0)).isEqualTo("KH-UBND");
        assertThat(text(xml, "PromulgationDate", 0)).isEqualTo("2025/09/05");
        assertThat(text(xml, "TypeName", 0)).isEqualTo("Kế hoạch");
        assertThat(text(xml, "Competence", 0)).isEqualTo("KT.");
        assertThat(text(xml, "DueDate", 0)).isEqualTo("2025/10/01");
        assertThat(text(xml, "DocumentId", 0)).isEqualTo("H26.9,2025/09/01,12/SKHCN-VP");
        assertThat(text(xml, "DocumentId", 1)).isEqualTo("H26.65,2025/09/05,45/KH-UBND");
        assertThat(text(xml, "Timestamp", 0)).isEqualTo("2025/09/25 12:00:00");
        assertThat(xml.getElementsByTagNameNS("*", "FullName").getLength()).isZero();
    }

    @Test
    void theFilesComeBackByteForByteUnderTheNameThatTheManifestGives() throws Exception {
        var xml = valid(EdXmlFile.of(plan("Hưởng ứng", "45", COMMUNE), FILES, NOON));
        assertThat(Base64.getDecoder().decode(text(xml, "ContentTransferEncoded", 0)))
                .isEqualTo(PDF);
        assertThat(Base64.getDecoder().decode(text(xml, "ContentTransferEncoded", 1)))
                .containsExactly(1, 2);
        assertThat(text(xml, "ContentId", 0)).isEqualTo(text(xml, "ContentId", 2));
        assertThat(text(xml, "ContentId", 1)).isEqualTo(text(xml, "ContentId", 3));
        assertThat(text(xml, "AttachmentName", 2)).isEqualTo("45-KH-UBND.pdf");
    }

    @Test
    void wordsThatLookLikeMarkupStayWords() throws Exception {
        var crooked = "]]></edXML:Subject><To/>&amp; \"<!--\" <?xml?> \u0001\uFFFE & <";
        var xml = valid(EdXmlFile.of(plan(crooked, "45", COMMUNE), FILES, NOON));
        assertThat(text(xml, "Subject", 0))
                .isEqualTo(crooked.replace('\u0001', ' ').replace('\uFFFE', ' '));
        assertThat(xml.getElementsByTagNameNS("*", "To").getLength()).isOne();
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsMade() {
        var nothing = new ExchangeRecord(
                false,
                null,
                List.of(),
                " ",
                null,
                null,
                "",
                ExchangeKind.REPORT,
                "Kết quả",
                null,
                null,
                null,
                List.of());
        assertThat(nothing.lacks()).containsExactly(Lack.values());
        var codeless = plan("Hưởng ứng", "45", null);
        assertThat(codeless.lacks()).containsExactly(Lack.ISSUERS_CODE);
        assertThat(plan("Hưởng ứng", null, COMMUNE).lacks()).containsExactly(Lack.NUMBER);
        assertThatThrownBy(() -> EdXmlFile.of(codeless, FILES, NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codesAreThoseOfTheDecision() {
        assertThat(List.of("H26", "H37.02.02", "G22.99A", "0".repeat(35))).allMatch(Agency::isCode);
        assertThat(List.of("", "h26", "H26.", ".H26", "H26..1", "H26 1", "0".repeat(36), "H26<"))
                .noneMatch(Agency::isCode);
    }

    static ExchangeRecord plan(String subject, @Nullable String number, @Nullable Agency from) {
        return new ExchangeRecord(
                true,
                from,
                List.of(DEPARTMENT),
                number,
                "/KH-UBND",
                LocalDate.of(2025, 9, 5),
                "Thuận An",
                ExchangeKind.PLAN,
                subject,
                new ExchangeRecord.Signer("KT.", "Phó Chủ tịch", null),
                LocalDate.of(2025, 10, 1),
                new ExchangeRecord.Answered("H26.9", "12/SKHCN-VP", LocalDate.of(2025, 9, 1)),
                List.of("Như trên"));
    }

    private static Document valid(byte[] bytes) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(EdXmlFileTest.class.getResource("edxml.xsd"));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        var readers = DocumentBuilderFactory.newDefaultNSInstance();
        return readers.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Document xml, String element, int index) {
        var found = xml.getElementsByTagNameNS(EdXmlFile.NAMESPACE, element);
        return found.item(index) instanceof Element there ? there.getTextContent() : "";
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(45).nextBytes(bytes);
        return bytes;
    }
}
