package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.directive.reading.Documents;
import vn.thongsuot.directive.reading.Packages;
import vn.thongsuot.platformtest.files.PrintedPdf;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.tenants.FormFile;

/** Packages of the document exchange axis come in, become directives and go out again. */
class PackageIT extends RunningService {

    private static final String INTAKES = "/api/v1/directives/intakes";
    private static final byte[] LETTER = PrintedPdf.of(Documents.LETTER_572);
    private static final byte[] ANNEX = PrintedPdf.of("Phụ lục");

    @Test
    @Tag("TA-30")
    void aPackageBecomesADirectiveWithItsFilesAndGoesOutAsItCame() {
        var bytes = Packages.withMore(Packages.letter("Hưởng ứng Ngày hội", LETTER, ANNEX));
        var answer = upload(bytes);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var intake = answer.body();
        assertThat(intake.at("/proposal/subject/value").asString()).isEqualTo("Hưởng ứng Ngày hội");
        assertThat(intake.at("/proposal/symbol/value/raw").asString()).isEqualTo("572/SCT-KHTCTH");
        assertThat(intake.at("/packed/documentId").asString()).isEqualTo("H19.9,2025/04/22,572/SCT-KHTCTH");
        assertThat(intake.at("/packed/fields").valueStream())
                .anySatisfy(field ->
                        assertThat(field.path("element").asString()).isEqualTo("MessageHeader/From/Telephone"));

        var again = upload(bytes);
        assertThat(again.id()).isEqualTo(answer.id());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");

        var directive = registered(intake);
        assertThat(province.officeHead()
                        .file(directive + "/document?format=edxml")
                        .body())
                .isEqualTo(bytes);
        var files = province.officeHead().get(directive + "/files").body().path("items");
        assertThat(files.valueStream().map(file -> file.path("name").asString()))
                .containsExactly("572-1.pdf", "572-2.pdf");
        assertThat(province.officeHead().file(directive + "/files/2").body()).isEqualTo(ANNEX);
        assertThat(province.officeHead().get(directive + "/files/3").status()).isEqualTo(404);
        var another = new Province(port, issuer);
        assertThat(another.clerk().get(directive + "/document?format=edxml").status())
                .isEqualTo(404);
        assertThat(another.clerk().get(directive + "/files/1").status()).isEqualTo(404);
    }

    @Test
    void aBadPackageIsRefusedByElementAndRuleInTheReadersLanguage() {
        var wrong = new String(Packages.letter("Hưởng ứng", LETTER), StandardCharsets.UTF_8)
                .replace("<edXML:Subject>Hưởng ứng</edXML:Subject>", "");
        var refused = upload(wrong.getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").asString())
                .isEqualTo("/edXML/edXMLEnvelope/edXMLHeader/MessageHeader/SignerInfo");
        assertThat(refused.body().at("/errors/0/rule").asString()).isEqualTo("edxml-instead");
        assertThat(refused.body().at("/errors/0/detail").asString())
                .isEqualTo("Phần tử MessageHeader/SignerInfo không đúng chỗ; ở đây phải là: Subject");

        var bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><edXML>&a;</edXML>";
        var refusedUnread = upload(bomb.getBytes(StandardCharsets.UTF_8));
        assertThat(refusedUnread.status()).isEqualTo(422);
        assertThat(refusedUnread.body().at("/errors/0/rule").asString()).isEqualTo("edxml-doctype");
    }

    private Answer upload(byte[] bytes) {
        var form = new FormFile("goi.edxml", bytes, Map.of());
        return province.clerk()
                .upload(
                        INTAKES + "?unit=" + province.department,
                        UUID.randomUUID().toString(),
                        form);
    }

    private String registered(JsonNode intake) {
        var made = province.register(
                "572/SCT-KHTCTH", ", \"intake\": \"" + intake.path("id").asString() + "\"");
        return Province.DIRECTIVES + "/" + made.id();
    }
}
