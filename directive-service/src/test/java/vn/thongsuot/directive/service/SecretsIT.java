package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platformtest.files.PrintedPdf;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;
import vn.thongsuot.platformtest.tenants.FormFile;
import vn.thongsuot.platformtest.traces.Traces;

/**
 * A state secret that somebody sends leaves no byte of its subject behind. The same search finds the subject of a document
 * that is none, so it would find the other too.
 */
@ExtendWith(OutputCaptureExtension.class)
class SecretsIT extends RunningService {

    private static final String INTAKES = "/api/v1/directives/intakes";

    @Autowired
    MongoClient store;

    @Autowired
    Infrastructure infrastructure;

    @Autowired
    TenantDatabases databases;

    private String subject = "";

    @SuppressWarnings("NullAway.Init") // set before each test
    private Traces traces;

    @BeforeEach
    void aSubjectThatNobodyElseWouldWrite(CapturedOutput output) {
        subject = "zjqwx" + UUID.randomUUID().toString().replace("-", "");
        traces = new Traces(infrastructure, store, output);
    }

    @Test
    void whatIsNoSecretIsFoundByTheSameSearch() {
        var id = upload("", letter("KHẨN"), subject + ".pdf").id();
        var made = province.register("7/UBND-NC", ", \"subject\": \"" + subject + "\", \"intake\": \"" + id + "\"");
        assertThat(made.status()).isEqualTo(201);

        await().untilAsserted(() -> assertThat(traces.of(subject))
                .anyMatch(place -> place.endsWith(".intakes"))
                .anyMatch(place -> place.endsWith(".audit"))
                .anyMatch(place -> place.endsWith(".directives"))
                .anyMatch(place -> place.endsWith(".files"))
                .anyMatch(place -> place.equals("thongsuot.directives"))
                .doesNotContain(Traces.LOG));
    }

    @Test
    void theBytesOfAFileAreSearchedToo() throws IOException {
        upload("", withOpenProperties(), "a.pdf").id();
        assertThat(traces.of(subject)).anyMatch(place -> place.endsWith(".bytes.chunks"));
    }

    @Test
    void aTemporaryFileALogLineAndADeadLetterWouldBeFoundToo() throws IOException {
        var file = Files.createTempFile("thongsuot-", ".upload");
        Files.writeString(file, subject);
        assertThat(traces.of(subject)).containsExactly(Traces.TEMPORARY_FILES);
        Files.delete(file);

        var deadLetters = TopicCatalogue.load().topic("directives").deadLetters("directive-service");
        topics.create(deadLetters);
        topics.send(new ProducerRecord<>(deadLetters, "k", subject.getBytes(StandardCharsets.UTF_8)));
        LoggerFactory.getLogger(SecretsIT.class).info("seen: {}", subject);
        await().untilAsserted(() -> assertThat(traces.of(subject)).containsExactly(Traces.LOG, deadLetters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "TỐI MẬT", "TUYỆT MẬT", "Độ mật: Mật"})
    void aMarkedPdfLeavesNothing(String mark) {
        var answer = upload("", letter(mark), subject + ".pdf");
        assertLeftNothing(answer, "422 state-secret file state-secret");
    }

    @Test
    void aMarkedDocumentOfTheOfficeFormatLeavesNothing() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            for (var line : new String[] {"UBND TỈNH ĐỒNG NAI", "Số: 9/UBND-NC", "TUYỆT MẬT", "V/v " + subject}) {
                document.createParagraph().createRun().setText(line);
            }
            document.write(bytes);
        }
        var answer = upload("", bytes.toByteArray(), subject + ".docx");
        assertLeftNothing(answer, "422 state-secret file state-secret");
    }

    @Test
    void aFileThatIsSaidToBeSecretIsNotEvenRead() {
        var answer = upload("&secrecy=CONFIDENTIAL", letter("KHẨN"), subject + ".pdf");
        assertLeftNothing(answer, "422 state-secret secrecy state-secret");
    }

    @Test
    void aMarkedSubjectLeavesNothing() {
        var answer = province.register("9/UBND-NC", ", \"subject\": \"TỐI MẬT: " + subject + "\"");
        assertLeftNothing(answer, "422 state-secret /subject state-secret");
    }

    @Test
    void aSecretRegisteredWithMoreThanItsNumberLeavesNothing() {
        var answer = province.register("9/UBND-NC", ", \"secrecy\": \"SECRET\", \"subject\": \"" + subject + "\"");
        assertLeftNothing(answer, "422 invalid /subject secret-by-number-only");
    }

    @Test
    void aSecretThatIsAddedByAChangeLeavesNothing() {
        var id = province.register("9/UBND-NC", ", \"secrecy\": \"SECRET\"").id();
        var letter = province.letter("9/UBND-NC", ", \"secrecy\": \"SECRET\", \"subject\": \"" + subject + "\"");
        var answer = province.clerk().put("/api/v1/directives/" + id, 1, letter);
        assertLeftNothing(answer, "422 invalid /subject secret-by-number-only");
    }

    @Test
    void aBrokenBodyWithASecretInItLeavesNothing() {
        var answer = province.clerk()
                .post("/api/v1/directives", "{\"secrecy\": \"SECRET\", \"subject\": \"" + subject + "\", ");
        assertThat(answer.status()).isEqualTo(400);
        assertLeftNothing(answer, "400 malformed  broken-json");
    }

    @Test
    void whatTurnsOutToBeASecretIsErasedWhereverTheSameBytesCameInAndProofIsLeft() {
        var bytes = letter("KHẨN");
        var first = upload("", bytes, subject + ".pdf").id();
        var second = upload("", bytes, subject + " (2).pdf").id();
        assertThat(province.clerk().put(INTAKES + "/" + first + "/marks", 1, "{}").status()).isEqualTo(200);
        await().untilAsserted(
                        () -> assertThat(traces.of(subject)).anyMatch(place -> place.endsWith(".audit")));

        var erased = province.clerk().post(INTAKES + "/" + first + "/rejection", "{\"secret\": true}");
        assertThat(erased.status()).as(erased.body().toString()).isEqualTo(200);

        assertThat(traces.of(subject)).isEmpty();
        assertThat(province.clerk().get(INTAKES + "/" + second).body().path("reason").asString())
                .isEqualTo("state-secret");
        await().untilAsserted(() -> assertThat(audit(second)).hasSize(2));
        assertThat(audit(first)).hasSizeGreaterThanOrEqualTo(2).allSatisfy(entry -> {
            assertThat(entry.getString("by")).isNotBlank();
            assertThat(entry.getDate("at")).isNotNull();
            assertThat(entry.get("erased", Document.class).getString("sha256")).hasSize(43);
            assertThat(entry.get("erased", Document.class).getString("by")).isNotBlank();
        });
        assertThat(traces.of(subject)).isEmpty();
        assertLeftNothing(upload("", bytes, "a.pdf"), "422 state-secret file state-secret");
    }

    private List<Document> audit(String intake) {
        return databases
                .of(province.tenant)
                .getCollection("audit")
                .find(new Document("aggregate", intake))
                .into(new ArrayList<>());
    }

    @Test
    void aSecretIsRegisteredByItsNumberAlone() {
        var made = province.register("9/UBND-NC", ", \"secrecy\": \"TOP_SECRET\", \"date\": \"2025-05-06\"");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("secrecy").asString()).isEqualTo("TOP_SECRET");
    }

    private void assertLeftNothing(Client.Answer answer, String problem) {
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.body().toString()).doesNotContain(subject);
        assertThat(answer.headers().map().toString()).doesNotContain(subject);
        assertThat(traces.of(subject)).isEmpty();
    }

    private Client.Answer upload(String query, byte[] bytes, String name) {
        return province.clerk()
                .upload(INTAKES + "?unit=" + province.department + query, new FormFile(name, bytes, Map.of()));
    }

    private byte[] letter(String mark) {
        return PrintedPdf.of("""
                UBND TỈNH ĐỒNG NAI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                SỞ CÔNG THƯƠNG | Độc lập - Tự do - Hạnh phúc
                Số: 9/SCT-NC | Đồng Nai, ngày 06 tháng 5 năm 2025
                %s
                V/v %s
                Kính gửi: Văn phòng Sở
                """.formatted(mark, subject));
    }

    /** With the subject among the properties, which are not packed. */
    private byte[] withOpenProperties() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(letter("KHẨN"))) {
            document.getDocumentInformation().setSubject(subject);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }
}
