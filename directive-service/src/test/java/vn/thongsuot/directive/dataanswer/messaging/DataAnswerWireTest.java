package vn.thongsuot.directive.dataanswer.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.dataanswer.Act;
import vn.thongsuot.directive.dataanswer.AnswerStatus;
import vn.thongsuot.directive.dataanswer.Body;
import vn.thongsuot.directive.dataanswer.DataAnswer;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;
import vn.thongsuot.platformtest.wire.Samples;

class DataAnswerWireTest {

    private static final StoredJson JSON = new StoredJson();
    private static final Instant AT = Instant.parse("2025-04-22T02:00:00Z");
    private static final DataAnswer FULL = new DataAnswer(
            "r",
            "u",
            AnswerStatus.RETURNED,
            AT,
            AT,
            new Body("b", 12, 400, 1),
            new Act(AT, "Chuyên viên", "Xin gửi"),
            new Act(AT, "Văn thư", "Hỏi đồng chí An"));
    private static final DataAnswer BARE = new DataAnswer("r", "u", AnswerStatus.SENT, AT, null, null, null, null);

    @Test
    void whatIsToldFitsTheContract() {
        for (var type : List.of(DataAnswer.MADE, DataAnswer.CHANGED, DataAnswer.HANDED_IN, DataAnswer.RETURNED)) {
            assertThat(EventSchemas.violations(type, wire(FULL))).isEmpty();
            assertThat(EventSchemas.violations(type, wire(BARE))).isEmpty();
        }
    }

    @Test
    void whatPeopleWroteStaysHere() {
        assertThat(wire(FULL)).doesNotContain("An", "Xin gửi", "\"b\"").contains("\"rows\":12");
    }

    @Test
    void everySampleOfARequestIsReadByWhoMakesAnswers() {
        assertThat(Samples.of("data-requests")).isNotEmpty().allSatisfy(sample -> {
            var told = JSON.fromJson(sample.json().getBytes(StandardCharsets.UTF_8), SentRequests.Told.class);
            assertThat(told.status()).isNotBlank();
            assertThat(told.recipients())
                    .hasSameSizeAs(Document.parse(sample.json()).getList("recipients", String.class));
        });
    }

    private static String wire(DataAnswer answer) {
        return JSON.toJson(DataAnswerWire.of(new Versioned<>("a", 1, answer)));
    }
}
