package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.thongsuot.platformtest.files.PrintedPdf;
import vn.thongsuot.platformtest.files.SignedPdfs;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;
import vn.thongsuot.platformtest.traces.Traces;

/**
 * A state secret in a plan, a working group, a challenge or a signed file leaves no byte of its subject behind. The same
 * search finds the subject of what is none.
 */
@ExtendWith(OutputCaptureExtension.class)
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
        assertThat(author().post(plan("subject: \"" + subject + "\"")).status()).isEqualTo(201);
        await().untilAsserted(() -> assertThat(traces.of(subject))
                .anyMatch(place -> place.endsWith(".plans"))
                .anyMatch(place -> place.endsWith(".audit"))
                .contains("thongsuot.plans")
                .doesNotContain(Traces.LOG, Traces.TEMPORARY_FILES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            subject: "TỐI MẬT: %s"                                                              | /subject
            sections: [{"id": "I", "title": "Mục đích (MẬT) %s"}]                               | /sections/0/title
            sections: [{"id": "I", "title": "a", "paragraphs": [{"runs": [{"text": "MẬT: %s"}]}]}] | /sections/0/paragraphs/0/runs/0/text
            """)
    void aMarkedTextOfAPlanLeavesNothing(String field, String pointer) {
        assertLeftNothing(author().post(plan(field.formatted(subject))), pointer);
    }

    @Test
    void aMarkedTextOfAChangeOrAnActLeavesNothing() {
        var id = author().post(plan()).id();
        assertLeftNothing(author().change(id, "\"1\"", plan("subject: \"MẬT: " + subject + "\"")), "/subject");
        author().act(id, "submission", "");
        var remarks = deputy().post(Client.PLANS + "/" + id + "/return", "{\"remarks\": \"MẬT: " + subject + "\"}");
        assertLeftNothing(remarks, "/remarks");
    }

    @Test
    void aMarkedGroupOrChallengeLeavesNothing() {
        assertLeftNothing(author().post("/api/v1/working-groups", "{\"name\": \"MẬT: " + subject + "\"}"), "/name");
        assertLeftNothing(author().post("/api/v1/challenges", "{\"problem\": \"MẬT: " + subject + "\"}"), "/problem");
    }

    @Test
    void aMarkedSignedFileLeavesNothing() {
        var id = author().post(plan()).id();
        author().act(id, "submission", "");
        var approved = deputy().approve(id, "{\"number\": 45, \"date\": \"2025-09-25\"}");
        assertThat(approved.status()).as(approved.body().toString()).isEqualTo(200);
        var printed = PrintedPdf.of("UBND XÃ THUẬN AN\nSố: 45/KH-UBND\nMẬT\nKẾ HOẠCH\n" + subject);
        var signed = SignedPdfs.signed(printed, "Nguyễn Thị Mẫu");
        assertLeftNothing(deputy().attach(id, UUID.randomUUID().toString(), signed), "file");
        assertThat(author().get(Client.PLANS + "/" + id + "/signed").status()).isEqualTo(404);
    }

    private void assertLeftNothing(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.code() + " " + answer.pointer()).isEqualTo("state-secret " + pointer);
        assertThat(answer.body().toString() + answer.headers().map()).doesNotContain(subject);
        assertThat(traces.of(subject)).isEmpty();
    }
}
