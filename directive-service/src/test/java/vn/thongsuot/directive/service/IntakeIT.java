package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.directive.reading.Documents;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platformtest.files.HostileFiles;
import vn.thongsuot.platformtest.files.PrintedPdf;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.tenants.FormFile;

/** A directive comes in as a file, is read, and is registered by a person. */
@Tag("once")
class IntakeIT extends RunningService {

    private static final String INTAKES = "/api/v1/directives/intakes";
    private static final byte[] LETTER = PrintedPdf.of(Documents.LETTER_572);

    @Autowired
    TenantDatabases databases;

    @Test
    void aLetterComesInAsPdfAndIsRegisteredWithItsFile() {
        var based = province.register("4198/UBND-KGVX", "").id();
        var intake = took(LETTER, "Công văn 572.pdf").body();
        assertThat(intake.path("state").asString()).isEqualTo("RECEIVED");
        assertThat(intake.path("receivedBy").asString()).isEqualTo("Văn thư");
        var proposal = intake.path("proposal");
        assertThat(proposal.at("/symbol/value/raw").asString()).isEqualTo("572/SCT-KHTCTH");
        assertThat(proposal.at("/symbol/place/quote").asString()).isEqualTo("572/SCT-KHTCTH");
        assertThat(proposal.at("/date/value").asString()).isEqualTo("2025-04-22");
        assertThat(proposal.at("/issuer/value/unit").asString()).isEqualTo(province.department);
        assertThat(proposal.at("/citations/0/value/directive").asString()).isEqualTo(based);
        assertThat(proposal.at("/citations/1/value/directive").isMissingNode()).isTrue();
        assertThat(proposal.at("/tasks/0/value/roles/0/body/unit").asString()).isEqualTo(province.office);
        assertThat(proposal.at("/tasks/0/value/deadline/date").asString()).isEqualTo("2025-04-29");

        var made = confirm(intake.path("id").asString()).body();

        assertThat(made.at("/file/sha256").asString())
                .isEqualTo(intake.at("/file/sha256").asString());
        var file = province.officeHead()
                .file("/api/v1/directives/" + made.path("id").asString() + "/file");
        assertThat(file.body()).isEqualTo(LETTER);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        var closed = one(intake);
        assertThat(closed.path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(closed.path("directive").asString())
                .isEqualTo(made.path("id").asString());
    }

    @Test
    void topicsCarryNeitherTheFileNorAWordOfTheText() {
        var intake = took(LETTER, "ten-tep-572.pdf").body();
        confirm(intake.path("id").asString());

        await().atMost(Duration.ofSeconds(30))
                .until(() -> told("thongsuot.intakes").size() == 2);
        assertThat(told("thongsuot.intakes"))
                .allSatisfy(one -> assertThat(one).doesNotContain("Ngày", "ten-tep", "sha256"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !told("thongsuot.directives").isEmpty());
        assertThat(told("thongsuot.directives"))
                .singleElement()
                .satisfies(
                        one -> assertThat(one).contains("\"file\":{\"sha256\"").doesNotContain("ten-tep"));
    }

    private List<String> told(String topic) {
        return topics.records(topic).stream()
                .filter(one -> one.key().startsWith(province.tenant.value()))
                .map(one -> new String(one.value(), StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void theSameActTwiceIsOneIntakeAndOneDirective() {
        var key = UUID.randomUUID().toString();
        var first = upload(key, LETTER, "a.pdf");
        var again = upload(key, LETTER, "a.pdf");
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(upload(key, PrintedPdf.of("Một văn bản khác hẳn"), "a.pdf").problem())
                .startsWith("422 idempotency-key-reused");

        var directive = confirm(first.id()).id();
        assertThat(directive).isNotEmpty();
        assertThat(confirm(first.id()).problem()).isEqualTo("409 intake-confirmed");
    }

    @Test
    void whatTheTextLacksIsTypedInByHand() {
        var scan = took(PrintedPdf.of(""), "quet.pdf").body();
        assertThat(scan.path("text").asString()).isEqualTo("NONE");
        assertThat(scan.path("content").asString()).isEmpty();
        assertThat(scan.path("proposal").has("symbol")).isFalse();
        assertThat(scan.at("/proposal/citations")).isEmpty();

        assertThat(confirm(scan.path("id").asString()).body().has("file")).isTrue();
    }

    @Test
    void aDocumentOfTheOfficeFormatIsReadToo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            Documents.LETTER_4652
                    .lines()
                    .flatMap(line -> List.of(line.split("\\|")).stream())
                    .forEach(line -> document.createParagraph().createRun().setText(line.strip()));
            document.write(bytes);
        }
        var intake = took(bytes.toByteArray(), "4652.docx").body();
        assertThat(intake.at("/file/mediaType").asString()).contains("wordprocessingml");
        assertThat(intake.at("/proposal/symbol/value/raw").asString()).isEqualTo("4652/BKHCN-ĐMST");
        assertThat(intake.at("/proposal/deadlines/0/value/date").asString()).isEqualTo("2025-10-14");
    }

    @Test
    @Tag("DN-29")
    @Tag("HCM-25")
    void furnitureAndSidebarsAreMarkedKeptAndMakeNothing() {
        var intake = took(PrintedPdf.of(Documents.WEB_PAGE), "trang.pdf").body();
        var content = intake.path("content").asString();
        var marked = intake.path("noise")
                .valueStream()
                .map(one -> one.path("reason").asString() + " "
                        + content.substring(
                                one.path("from").asInt(), one.path("to").asInt()))
                .toList();
        assertThat(marked)
                .contains(
                        "COUNTER 5873098",
                        "BREADCRUMB / Tin tức",
                        "FOOTNOTE_MARK 10",
                        "FOOTNOTE_MARK 4",
                        "FOOTNOTE_MARK 2",
                        "FOOTNOTE_MARK 36",
                        "SIDEBAR Tin bài khác",
                        "SIDEBAR Quảng cáo",
                        "SIDEBAR acecook",
                        "SIDEBAR song-gia-tri");
        assertThat(content).contains("5873098", "/ Tin tức", "doanh nghiệp10", "Tin bài khác", "99/UBND-KT", "acecook");
        assertThat(intake.path("proposal").toString())
                .contains("572/SCTKHTCTH")
                .doesNotContain("99/UBND-KT", "Sở Du lịch");
        assertThat(province.clerk().get("/api/v1/directives").body().path("items"))
                .isEmpty();
        assertThat(province.clerk().get("/api/v1/tasks").body().path("items")).isEmpty();
    }

    @Test
    @Tag("DN-29")
    @Tag("MOIT-23")
    void aPersonMarksNoiseAndCorrectsBesideTheText() {
        var intake = took(LETTER, "a.pdf").body();
        var content = intake.path("content").asString();
        int noise = content.indexOf("614/SoKHCN-CN");
        int typo = content.indexOf("khẩu");
        var marked = province.clerk().put(INTAKES + "/" + intake.path("id").asString() + "/marks", 1, """
                {"noise": [{"from": %d, "to": %d}], "corrections": [{"from": %d, "to": %d, "text": "khâu"}]}""".formatted(
                        noise, noise + 13, typo, typo + 4));

        assertThat(marked.status()).as(marked.body().toString()).isEqualTo(200);
        assertThat(marked.body().path("content").asString()).isEqualTo(content).contains("khẩu");
        assertThat(marked.body().at("/corrections/0/text").asString()).isEqualTo("khâu");
        assertThat(marked.body().at("/noise/0/reason").asString()).isEqualTo("BY_HAND");
        assertThat(marked.body().path("proposal").toString())
                .contains("4198/UBND-KGVX")
                .doesNotContain("614/SoKHCN-CN");
        assertThat(intake.path("proposal").toString()).contains("614/SoKHCN-CN");
    }

    @Test
    void whatMeansHarmIsRefusedAndNothingIsKept() {
        assertThat(HostileFiles.documents()).allSatisfy(file -> {
            var answer = upload(UUID.randomUUID().toString(), file.bytes(), file.name());
            assertThat(answer.problem()).isEqualTo("422 invalid file " + file.rule());
        });
        assertThat(HostileFiles.archives()).allSatisfy(file -> {
            var answer = upload(UUID.randomUUID().toString(), file.bytes(), file.name());
            assertThat(answer.problem()).isIn("422 invalid file file-type", "422 invalid file " + file.rule());
        });
        assertNothingKept();
    }

    @ParameterizedTest
    @CsvSource({"a.csv, 'a;b', file-type", "a.pdf, 'a;b', file-type"})
    void anotherTypeIsRefused(String name, String content, String rule) {
        assertThat(upload("k", content.getBytes(StandardCharsets.UTF_8), name).problem())
                .isEqualTo("422 invalid file " + rule);
        assertNothingKept();
    }

    @Test
    void whoHasNoRightThereTakesNothingIn() {
        province.post("xemthoi", province.office, "\"PLAN\"");
        var refused = province.as("xemthoi")
                .upload(INTAKES + "?unit=" + province.office, new FormFile("a.pdf", LETTER, Map.of()));
        assertThat(refused.status()).isEqualTo(403);
        var above = province.officeHead()
                .upload(INTAKES + "?unit=" + province.department, new FormFile("a.pdf", LETTER, Map.of()));
        assertThat(above.status()).isEqualTo(403);
        assertNothingKept();
        assertThat(province.officeHead()
                        .upload(INTAKES + "?unit=" + province.office, new FormFile("a.pdf", LETTER, Map.of()))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void badInputIsPointedTo() {
        var form = new FormFile("a.pdf", LETTER, Map.of());
        assertThat(province.clerk().upload(INTAKES, form).problem()).isEqualTo("400 malformed unit not-null");
        assertThat(province.clerk()
                        .upload(
                                INTAKES + "?unit=" + province.department,
                                new FormFile("tep", "a.pdf", LETTER, Map.of()))
                        .problem())
                .isEqualTo("400 malformed file not-null");
        assertThat(province.clerk()
                        .upload(INTAKES + "?secrecy=HUSH&unit=" + province.department, form)
                        .problem())
                .isEqualTo("400 malformed secrecy wrong-format");
        assertThat(province.clerk().get(INTAKES + "?state=LOST").problem())
                .isEqualTo("400 malformed state wrong-format");
        assertThat(province.clerk().get(INTAKES + "/nothing").problem()).isEqualTo("404 not-found");
        assertThat(province.clerk().get(INTAKES + "/nothing/file").problem()).isEqualTo("404 not-found");
        assertThat(province.register("1/A-B", ", \"intake\": \"nothing\"").problem())
                .isEqualTo("409 reference-not-yet-known /intake unknown-reference");
        var intake = INTAKES + "/" + took(LETTER, "a.pdf").id();
        assertThat(province.clerk()
                        .put(intake + "/marks", 1, "{\"noise\": [{\"from\": 5, \"to\": 5}]}")
                        .problem())
                .isEqualTo("422 invalid /noise/0 not-in-text");
        assertThat(province.clerk().put(intake + "/marks", 1, """
                                {"corrections": [{"from": 5, "to": 10, "text": "a"}, {"from": 7, "to": 12, "text": "b"}]}""").problem())
                .isEqualTo("422 invalid /corrections/1 overlaps");
        assertThat(province.clerk().post(intake + "/rejection", "{}").problem())
                .isEqualTo("422 invalid /reason required");
    }

    @Test
    void whatIsNoDirectiveIsRejectedAndStaysInTheList() {
        var id = took(LETTER, "a.pdf").id();
        var rejected = province.clerk().post(INTAKES + "/" + id + "/rejection", "{\"reason\": \"Gửi nhầm\"}");
        assertThat(rejected.body().path("state").asString()).isEqualTo("REJECTED");
        assertThat(confirm(id).problem()).isEqualTo("409 intake-rejected");
        var list = province.clerk()
                .get(INTAKES + "?state=REJECTED&unit=" + province.department)
                .body()
                .path("items");
        assertThat(list).hasSize(1);
        assertThat(list.get(0).path("subject").asString()).startsWith("triển khai hưởng ứng");
        assertThat(list.get(0).has("content")).isFalse();
        assertThat(province.clerk().get(INTAKES + "?state=RECEIVED").body().path("items"))
                .isEmpty();
    }

    @Test
    void onlyWhoMayReceiveOrIssueAtItsUnitSeesAnIntake() {
        var id = took(LETTER, "a.pdf").id();
        province.post("xemthoi", province.department, "\"PLAN\"");
        for (var other : List.of(province.officeHead(), province.as("xemthoi"))) {
            for (var path : List.of("/" + id, "/" + id + "/file", "?unit=" + province.department)) {
                assertThat(other.get(INTAKES + path).status()).as(path).isEqualTo(403);
            }
            assertThat(other.get(INTAKES).body().path("items")).isEmpty();
        }
        var mine = INTAKES + "?unit=" + province.department;
        assertThat(province.clerk().get(mine).body().path("items")).hasSize(1);
        assertThat(province.clerk().get(INTAKES).body().path("items")).hasSize(1);
    }

    @Test
    void aSecretFoundLaterIsErased() {
        var intake = took(LETTER, "ten-tep.pdf").body();
        var path = INTAKES + "/" + intake.path("id").asString();
        var erased = province.clerk().post(path + "/rejection", "{\"secret\": true}");
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.body().path("reason").asString()).isEqualTo("state-secret");
        assertThat(province.clerk().get(path).body().toString()).doesNotContain("ten-tep", "572/SCT", "Kính gửi");
        assertThat(province.clerk().get(path + "/file").status()).isEqualTo(404);
        var bytes = databases.of(province.tenant).getCollection("bytes.chunks");
        assertThat(bytes.countDocuments()).isZero();
    }

    private void assertNothingKept() {
        assertThat(province.clerk().get(INTAKES).body().path("items")).isEmpty();
        var database = databases.of(province.tenant);
        assertThat(List.of("files", "bytes.files", "bytes.chunks", "intakes"))
                .allSatisfy(collection -> assertThat(
                                database.getCollection(collection).countDocuments())
                        .isZero());
    }

    private JsonNode one(JsonNode intake) {
        return province.clerk()
                .get(INTAKES + "/" + intake.path("id").asString())
                .body();
    }

    private Answer took(byte[] bytes, String name) {
        var answer = upload(UUID.randomUUID().toString(), bytes, name);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer;
    }

    private Answer upload(String key, byte[] bytes, String name) {
        return province.clerk()
                .upload(INTAKES + "?unit=" + province.department, key, new FormFile(name, bytes, Map.of()));
    }

    private Answer confirm(String intake) {
        return province.register("572/SCT-KHTCTH", ", \"intake\": \"" + intake + "\"");
    }
}
