package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Owners and answers that do not hold are refused with their place, and nothing of them is stored. */
@Tag("once")
class BadRecommendationInputIT extends RunningService {

    private String path = "";

    @BeforeEach
    void somethingIsAskedFor() {
        var report = author().post(Client.REPORTS, RecommendationWayIT.DRAFT).id();
        author().post(Client.REPORTS + "/" + report + "/submission", "");
        head().approve(report);
        var list = "/api/v1/recommendations?report=" + report;
        var asked = await().atMost(PATIENCE)
                .until(() -> reader().get(list).body().at("/items/0/id").asString(), id -> !id.isEmpty());
        path = "/api/v1/recommendations/" + asked;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            owner   | {}                                                        | 422 | /unit     |
            owner   | {"unit": "nowhere"}                                       | 409 | /unit     |
            owner   | {"unit": "ubnd"}                                          | 422 | /unit     | not-below-addressee
            owner   | {"unit": "qlcn", "dueOn": "2020-01-01"}                   | 422 | /dueOn    | due-in-past
            owner   | {"unit": "qlcn", "dueOn": "2027-02-31"}                   | 400 | /dueOn    |
            owner   | {"unit": "qlcn", "position": "nobody"}                    | 409 | /position |
            owner   | {"unit": "qlcn", "position": "p-reader"}                  | 422 | /position | post-cannot-answer
            owner   | {"unit": 1}                                               | 400 | /unit     |
            answers | {"text": "Có."}                                           | 422 | /state    |
            answers | {"state": "MAYBE", "text": "Có."}                         | 400 | /state    |
            answers | {"state": "TURNED_INTO_TASK", "text": "Có."}              | 400 | /state    |
            answers | {"state": "REJECTED"}                                     | 422 | /text     |
            answers | {"state": "REJECTED", "text": " "}                        | 422 | /text     |
            answers | {"state": "REJECTED", "text": "Không.", "to": "ubnd"}     | 422 | /to       | forwarded-alone
            answers | {"state": "FORWARDED", "text": "Lên."}                    | 422 | /to       | forwarded-where
            answers | {"state": "FORWARDED", "text": "Lên.", "to": "nowhere"}   | 409 | /to       |
            answers | {"state": "FORWARDED", "text": "Xuống.", "to": "qlcn"}    | 422 | /to       | not-another-level
            answers | {"state": "ACCEPTED", "text": "Có.", "document": {"symbol": "1/A"}} | 422 | /document/date |
            answers | {"state": "ACCEPTED", "text": "Có.", "document": {"symbol": "1/A", "date": "2199-01-01"}} | 422 | /document/date | not-in-future
            answers | {"state": "ACCEPTED", "text": "(MẬT) Có."}                | 422 | /text     |
            """)
    void whatDoesNotHoldIsRefusedWithItsPlace(
            String act, String body, int status, String pointer, @Nullable String rule) {
        var answer = head().post(path + "/" + act, body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(pointer);
        if (rule != null) {
            assertThat(answer.rule()).isEqualTo(rule);
        }
        assertThat(reader().get(path).body().path("version").asInt()).isEqualTo(1);
        assertThat(head().post("/api/v1/recommendations/nothing/" + act, body).status())
                .isIn(400, 404, 422);
    }
}
