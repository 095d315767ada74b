package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.thongsuot.platformtest.files.PrintedPdf;
import vn.thongsuot.platformtest.files.TypedFiles;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;
import vn.thongsuot.platformtest.tenants.FormFile;
import vn.thongsuot.platformtest.traces.Traces;

/**
 * A state secret in an activity, its evidence or its news leaves no byte of its subject behind. The same search finds the
 * subject of what is none.
 */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("once")
class SecretsIT extends RunningService {

    @Autowired
    MongoClient store;

    @Autowired
    Infrastructure infrastructure;

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
        var id = clerk().post(banner("title: \"" + subject + "\"")).id();
        var table = ("Việc;Nơi\n" + subject + ";Xã").getBytes(StandardCharsets.UTF_8);
        assertThat(upload(id, "files", subject + ".csv", table, subject).status())
                .isEqualTo(201);
        await().untilAsserted(() -> assertThat(traces.of(subject))
                .anyMatch(place -> place.endsWith(".activities"))
                .anyMatch(place -> place.endsWith(".audit"))
                .anyMatch(place -> place.endsWith(".files"))
                .anyMatch(place -> place.endsWith(".bytes.chunks"))
                .contains("thongsuot.activities")
                .doesNotContain(Traces.LOG, Traces.TEMPORARY_FILES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: "TỐI MẬT: %s"                                                       | /title
            content: "Đoạn đầu.\\nTUYỆT MẬT\\n%s"                                      | /content
            content: "Phương án %s (MẬT)"                                              | /content
            partners: ["Xã", "MẬT: %s"]                                                | /partners/1
            audiences: [{"label": "MẬT - %s"}]                                         | /audiences/0/label
            results: [{"heading": "REACH", "text": "MẬT: %s"}]                         | /results/0/text
            """)
    void aMarkedTextLeavesNothing(String field, String pointer) {
        assertLeftNothing(clerk().post(banner(field.formatted(subject))), pointer);
    }

    @Test
    void aMarkedTextInAChangeLeavesNothing() {
        var id = clerk().post(banner()).id();
        assertLeftNothing(clerk().correct(id, "\"1\"", banner("title: \"MẬT: " + subject + "\"")), "/title");
        var news = Client.ACTIVITIES + "/" + id + "/news";
        assertLeftNothing(clerk().put(news, "\"1\"", "{\"body\": \"Đoạn một.\\nTỐI MẬT\\n" + subject + "\"}"), "/body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "xlsx", "csv", "zip"})
    void aMarkedFileLeavesNothing(String type) {
        var id = clerk().post(banner()).id();
        assertLeftNothing(upload(id, "files", subject + "." + type, marked(type), subject), "file");
    }

    @Test
    void anArchiveWithoutAMarkIsEvidenceAsItCame() {
        var id = clerk().post(banner()).id();
        var archive = TypedFiles.archive(Map.of(
                "Biên bản.docx",
                TypedFiles.document("Biên bản"),
                "b/ds.txt",
                "Đã làm".getBytes(StandardCharsets.UTF_8)));
        var added = upload(id, "files", "Minh chứng.zip", archive, "Minh chứng");
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        var given = clerk().file(added.body().path("uri").asString());
        assertThat(given.body()).isEqualTo(archive);
        assertThat(given.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(given.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    }

    @Test
    void aMarkedNameOrCaptionLeavesNothing() {
        var id = clerk().post(banner()).id();
        var photo = Pictures.png(8, 8);
        assertLeftNothing(upload(id, "photos", "TUYỆT MẬT_" + subject + ".png", photo, "Ảnh"), "file");
        assertLeftNothing(upload(id, "photos", "a.png", photo, "MẬT: " + subject), "caption");
    }

    @Test
    void theRefusalSpeaksBothLanguages() {
        var body = banner("title: \"MẬT: x\"");
        assertThat(clerk().post(body).body().path("title").asString()).contains("mật");
        var english = clerk().to(Client.ACTIVITIES)
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "en");
        assertThat(clerk().send(english).body().path("title").asString()).startsWith("State secrets");
    }

    private void assertLeftNothing(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.code() + " " + answer.pointer()).isEqualTo("state-secret " + pointer);
        assertThat(answer.body().toString() + answer.headers().map()).doesNotContain(subject);
        assertThat(traces.of(subject)).isEmpty();
    }

    private Answer upload(String id, String place, String name, byte[] bytes, String caption) {
        return clerk().upload(
                        Client.ACTIVITIES + "/" + id + "/" + place,
                        new FormFile(name, bytes, Map.of("caption", caption)));
    }

    private byte[] marked(String type) {
        var words = "V/v " + subject;
        return switch (type) {
            case "pdf" -> PrintedPdf.of("UBND TỈNH ĐỒNG NAI\nSố: 9/UBND-NC\nTUYỆT MẬT\n" + words);
            case "docx" -> TypedFiles.document("UBND TỈNH ĐỒNG NAI", "Số: 9/UBND-NC", "Tối mật", words);
            case "xlsx" -> TypedFiles.workbook("TT", "Nội dung", "MẬT", words);
            case "zip" ->
                TypedFiles.archive(
                        Map.of("a.csv", "TT;1".getBytes(StandardCharsets.UTF_8), "b/c.docx", marked("docx")));
            default -> ("TT;Nội dung\n1;MẬT: " + words).getBytes(StandardCharsets.UTF_8);
        };
    }
}
