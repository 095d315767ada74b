package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.platformtest.wire.EventSchemas;

class SurveyIT extends RunningService {

    @Test
    void aSurveyIsToldWithBaselineSampleAndMethod() {
        var made = clerk().post(banner(measured("{\"sampleSize\":\"412\",\"method\":\"Phiếu hỏi trực tuyến\"}")));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        var told = await().atMost(Duration.ofSeconds(20))
                .until(() -> topics.events("thongsuot.activities", tenant), events -> !events.isEmpty())
                .getFirst();
        assertThat(EventSchemas.violations(told.type(), told.data().toString())).isEmpty();
        for (var answer : List.of(made.body(), told.data())) {
            assertThat(answer.at("/measurements/0/survey/sampleSize").asString())
                    .isEqualTo("412");
            assertThat(answer.at("/measurements/0/survey/method").asString()).isEqualTo("Phiếu hỏi trực tuyến");
            assertThat(answer.at("/measurements/0/baseline/value").asString()).isEqualTo("72.5");
            assertThat(answer.at("/measurements/0/improvement").asString()).isEqualTo("7.5");
        }
        var one = clerk().get(Client.ACTIVITIES + "/" + made.id()).body();
        assertThat(one.path("measurements")).isEqualTo(made.body().path("measurements"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                     | 422 | /measurements/0/survey            | survey-empty
            {"sampleSize": "0"}    | 422 | /measurements/0/survey/sampleSize | positive-number-as-text
            {"sampleSize": "-4"}   | 422 | /measurements/0/survey/sampleSize | positive-number-as-text
            {"sampleSize": 4}      | 422 | /measurements/0/survey/sampleSize | positive-number-as-text
            {"sampleSize": "1.5"}  | 422 | /measurements/0/survey/sampleSize | positive-number-as-text
            """)
    void aSampleIsAWholeNumberOfAnswers(String survey, int status, String pointer, String rule) {
        var answer = clerk().post(banner(measured(survey)));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
    }

    private static String measured(String survey) {
        return "measurements:[{\"indicator\":\"articles\",\"value\":\"80\",\"baseline\":{\"value\":\"72.5\"},\"survey\":"
                + survey + "}]";
    }
}
