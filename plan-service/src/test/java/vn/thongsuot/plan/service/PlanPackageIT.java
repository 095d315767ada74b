package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.platformtest.files.SignedPdfs;
import vn.thongsuot.platformtest.http.Answer;

/** Plans as packages of the document exchange axis. */
class PlanPackageIT extends RunningService {

    private static final String ISSUE = "{\"number\": 45, \"date\": \"2025-09-25\"}";

    @Test
    @Tag("TA-30")
    void oneRecordGivesDocxPdfAndThePackageThatCarriesBothWithItsMetadata() throws Exception {
        codes(true);
        var id = approved();
        var docx = file(id, "docx");
        var pdf = file(id, "pdf");

        var answer = author().file(document(id, "edxml"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"45-KH-UBND.edxml\"");
        var xml = read(answer.body());
        assertThat(texts(xml, "OrganId")).containsExactly("H26.65", "H26.9", "H26.65");
        assertThat(texts(xml, "OrganName"))
                .containsExactly("Ủy ban nhân dân xã Thuận An Mới", "Sở Khoa học và Công nghệ Hà Nội");
        assertThat(texts(xml, "CodeNumber")).containsExactly("45");
        assertThat(texts(xml, "CodeNotation")).containsExactly("KH-UBND");
        assertThat(texts(xml, "PromulgationDate")).containsExactly("2025/09/25");
        assertThat(texts(xml, "Place")).startsWith("Thuận An", "Sở KHCN Hà Nội").doesNotContain("Lưu: VT");
        assertThat(texts(xml, "TypeName")).containsExactly("Kế hoạch");
        assertThat(texts(xml, "Subject")).containsExactly(ThuanAn.content().subject());
        assertThat(texts(xml, "Competence")).containsExactly("TM. KT.");
        assertThat(texts(xml, "DocumentId")).containsExactly("H26.65,2025/09/25,45/KH-UBND");
        assertThat(attached(xml)).hasSize(2);
        assertThat(attached(xml).get(0)).isEqualTo(pdf);
        assertThat(attached(xml).get(1)).isEqualTo(docx);
    }

    @Test
    void theSignedFileGoesInThePlaceOfTheOneThatWasPrinted() throws Exception {
        codes(true);
        var id = approved();
        var signed = SignedPdfs.signedBy("Nguyễn Văn Mẫu");
        assertThat(deputy().attach(id, "signed", signed).status()).isEqualTo(200);

        assertThat(attached(read(file(id, "edxml"))).getFirst()).isEqualTo(signed);
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsMadeUp() {
        var draft = author().post(thuanAn()).id();
        var refused = author().get(document(draft, "edxml"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("exchange-record-incomplete");
        assertThat(pointers(refused)).containsExactly("/status", "/number", "/date", "/unit", "/recipients");

        var id = approved();
        codes(false);
        assertThat(pointers(author().get(document(id, "edxml"))))
                .as("codes that nobody compared with the register")
                .containsExactly("/unit", "/recipients");
        assertThat(author().get(document("nowhere", "edxml")).status()).isEqualTo(404);
        assertThat(author().get(document(id, "edXML")).rule()).isEqualTo("unknown-format");
    }

    private static List<String> pointers(Answer refused) {
        return refused.body()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .toList();
    }

    /** The issuer and one recipient get their codes, and the issuer another name; the Front has no code. */
    private void codes(boolean verified) {
        code(ThuanAn.DEPARTMENT, "Sở Khoa học và Công nghệ Hà Nội", "DEPARTMENT", "H26.9", verified);
        code(ThuanAn.COMMITTEE, "Ủy ban nhân dân xã Thuận An Mới", "PEOPLES_COMMITTEE", "H26.65", verified);
        var draft = author().post(thuanAn()).id();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> author().get(document(draft, "html")).text().contains("XÃ THUẬN AN MỚI"));
    }

    private void code(String id, String name, String kind, String code, boolean verified) {
        var unit = Map.of(
                "id",
                id,
                "version",
                2,
                "name",
                name,
                "kind",
                kind,
                "level",
                "COMMUNE",
                "system",
                "STATE",
                "hasAccounts",
                true,
                "order",
                1,
                "identifiers",
                List.of(Map.of("scheme", "e-id", "value", code, "verified", verified)));
        topics.announce("thongsuot.organisation", "vn.thongsuot.unit.changed.v1", tenant, id, 2, unit);
    }

    private String approved() {
        var id = author().post(thuanAn()).id();
        author().act(id, "submission", "");
        assertThat(deputy().approve(id, ISSUE).status()).isEqualTo(200);
        return id;
    }

    private byte[] file(String id, String format) {
        return author().file(document(id, format)).body();
    }

    private static String document(String id, String format) {
        return Client.PLANS + "/" + id + "/document?format=" + format;
    }

    private static Document read(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    private static List<String> texts(Document xml, String element) {
        var found = xml.getElementsByTagNameNS("*", element);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }

    private static List<byte[]> attached(Document xml) {
        var files = new ArrayList<byte[]>();
        texts(xml, "ContentTransferEncoded")
                .forEach(text -> files.add(Base64.getDecoder().decode(text)));
        return files;
    }
}
