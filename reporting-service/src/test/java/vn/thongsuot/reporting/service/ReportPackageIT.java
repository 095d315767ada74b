package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Reports as packages of the document exchange axis. */
class ReportPackageIT extends RunningService {

    @Test
    @Tag("TA-30")
    void oneReportGivesDocxPdfAndThePackageThatCarriesBothWithItsMetadata() throws Exception {
        var id = approved(", \"number\": \"12\", \"symbol\": \"BC-VPS\"");
        assertThat(lacking(id)).containsExactly("/unit", "/recipients");
        code("vps", "Văn phòng Sở", "sct", "H19.5.1");
        code("sct", "Sở Công Thương", "ubnd", "H19.5");
        await().atMost(PATIENCE).until(() -> lacking(id).isEmpty());

        var answer = reader().file(document(id, "edxml"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"12-BC-VPS.edxml\"");
        var xml = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body()));
        assertThat(texts(xml, "OrganId")).containsExactly("H19.5.1", "H19.5", "H19.5.1");
        assertThat(texts(xml, "OrganizationInCharge"))
                .containsExactly("Sở Công Thương", "Ủy ban nhân dân tỉnh Đồng Nai");
        assertThat(texts(xml, "Subject"))
                .containsExactly("Hưởng ứng Ngày Sáng tạo và Đổi mới sáng tạo thế giới năm 2025");
        assertThat(texts(xml, "TypeName")).containsExactly("Báo cáo");
        assertThat(texts(xml, "Place")).containsExactly("Đồng Nai", "Sở Công Thương");
        assertThat(texts(xml, "DocumentId")).containsExactly("H19.5.1,2025/05/05,12/BC-VPS");
        var files = texts(xml, "ContentTransferEncoded");
        assertThat(Base64.getDecoder().decode(files.get(0)))
                .isEqualTo(reader().file(document(id, "pdf")).body());
        assertThat(Base64.getDecoder().decode(files.get(1)))
                .isEqualTo(reader().file(document(id, "docx")).body());
    }

    @Test
    void aDraftWithoutNumberIsNotPacked() {
        var id = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        assertThat(lacking(id)).containsExactly("/status", "/number", "/symbol", "/unit", "/recipients");
        assertThat(reader().get(document("nowhere", "edxml")).status()).isEqualTo(404);
        assertThat(reader().get(document(id, "xml")).status()).isEqualTo(422);
    }

    /** Where the record lacks something; nothing when it was packed. */
    private List<String> lacking(String id) {
        var answer = reader().file(document(id, "edxml"));
        if (answer.statusCode() == 200) {
            return List.of();
        }
        var refused = reader().get(document(id, "edxml"));
        assertThat(refused.code()).isEqualTo("exchange-record-incomplete");
        return refused.body()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .toList();
    }

    private void code(String id, String name, String parent, String code) {
        others().tell("organisation", "unit.changed", id, 2, """
                {"name": "%s", "kind": "OFFICE", "parent": "%s", "level": "PROVINCE", "system": "STATE",
                 "hasAccounts": true, "order": 1, "predecessors": [], "successors": [],
                 "identifiers": [{"scheme": "e-id", "value": "%s", "verified": true}]}""".formatted(name, parent, code));
    }

    private String approved(String more) {
        var draft = ReportIT.DRAFT.substring(0, ReportIT.DRAFT.lastIndexOf('}')) + more + "}";
        var made = author().post(Client.REPORTS, draft);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        author().post(Client.REPORTS + "/" + made.id() + "/submission", "");
        var approved = head().approve(made.id());
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        return made.id();
    }

    private static String document(String id, String format) {
        return Client.REPORTS + "/" + id + "/document?format=" + format;
    }

    private static List<String> texts(Document xml, String element) {
        var found = xml.getElementsByTagNameNS("*", element);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> found.item(index).getTextContent())
                .toList();
    }
}
