package vn.thongsuot.reporting.service;

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
 * A state secret in a report's texts or in a signed file leaves no byte of its subject behind. The same search finds the
 * subject of what is none.
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
        var written = author().change(
                        drafted(),
                        "\"1\"",
                        "{\"recommendations\": [{\"addressee\": \"UBND tỉnh\"," + " \"verb\": \"đề nghị\", \"text\": \""
                                + subject + "\"}]}");
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(traces.of(subject))
                .anyMatch(place -> place.endsWith(".reports"))
                .anyMatch(place -> place.endsWith(".audit"))
                .contains("thongsuot.reports")
                .doesNotContain(Traces.LOG, Traces.TEMPORARY_FILES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": "TỐI MẬT: %s"}                                                                  | /title
            {"texts": {"context": "Đoạn một.\\nMẬT\\n%s"}}                                            | /texts/context
            {"recommendations": [{"addressee": "UBND tỉnh", "verb": "đề nghị", "text": "(MẬT) %s"}]}  | /recommendations/0/text
            """)
    void aMarkedTextLeavesNothing(String change, String pointer) {
        var id = drafted();
        assertLeftNothing(author().change(id, "\"1\"", change.formatted(subject)), pointer);
    }

    @Test
    void theRemarksOfWhoReturnsItLeaveNothing() {
        var id = drafted();
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        var remarks = "{\"remarks\": \"MẬT: " + subject + "\"}";
        assertLeftNothing(head().post(Client.REPORTS + "/" + id + "/return", remarks), "/remarks");
    }

    @Test
    void aMarkedSignedFileLeavesNothing() {
        var id = drafted();
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        var approved = head().approve(id);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        var printed = PrintedPdf.of("SỞ CÔNG THƯƠNG\nSố: 9/BC-SCT | TỐI MẬT\nBÁO CÁO\n" + subject);
        assertLeftNothing(head().attach(id, SignedPdfs.signed(printed, "Nguyễn Văn Mẫu")), "file");
        assertThat(reader().get(Client.REPORTS + "/" + id + "/signed").status()).isEqualTo(404);
    }

    private String drafted() {
        var made = author().post(Client.REPORTS, ReportIT.DRAFT);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.id();
    }

    private void assertLeftNothing(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.code() + " " + answer.body().at("/errors/0/pointer").asString())
                .isEqualTo("state-secret " + pointer);
        assertThat(answer.text() + answer.headers().map()).doesNotContain(subject);
        assertThat(traces.of(subject)).isEmpty();
    }
}
