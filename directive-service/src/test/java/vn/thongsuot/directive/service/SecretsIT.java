package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platformtest.traces.Traces;

/**
 * A state secret that somebody sends leaves no byte of its subject behind. The same search finds the subject of a document
 * that is none, so it would find the other too.
 */
@Tag("once")
class SecretsIT extends SearchedService {

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
    void aSecretIsRegisteredByItsNumberAlone() {
        var made = province.register("9/UBND-NC", ", \"secrecy\": \"TOP_SECRET\", \"date\": \"2025-05-06\"");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.body().path("secrecy").asString()).isEqualTo("TOP_SECRET");
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
