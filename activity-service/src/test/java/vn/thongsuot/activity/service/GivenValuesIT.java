package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GivenValuesIT extends RunningService {

    static final String GIVEN = "/api/v1/measurements/given?unit=vps&indicator=articles&period=";

    @Test
    void whatAUnitHasReportedOnceIsOffered() {
        record("DONE", "2025-04", "1500", "");
        record("LAUNCHED", "2025", "7", ",\"period\":\"2025-04\",\"source\":\"Khảo sát\"");
        record("PLANNED", "2025-04", "9", "");
        record("DONE", "2025-04-11", "3", "");
        record("DONE", "2025-05", "4", "");
        var given = given("2025-04");
        assertThat(given).extracting(one -> one.path("value").asString()).containsExactly("1500", "7");
        assertThat(given.getFirst().path("printed").asString()).isEqualTo("1.500");
        assertThat(given.getLast().path("source").asString()).isEqualTo("Khảo sát");
        assertThat(given("2025-04-01/2025-04-30")).as("the same days").hasSize(2);
        assertThat(given("2025")).isEmpty();
    }

    @Test
    void whatWasPutRightOrTakenBackIsOfferedAsItIsNow() {
        var put = record("DONE", "2025-04", "1500", "");
        var taken = record("DONE", "2025-04", "8", "");
        clerk().correct(
                        put,
                        "\"1\"",
                        body("DONE", "2025-04", "1600", "").replaceFirst("\\{", "{\"reason\":\"Đếm lại\","));
        clerk().withdraw(taken, "\"1\"");
        assertThat(given("2025-04")).singleElement().satisfies(one -> {
            assertThat(one.path("value").asString()).isEqualTo("1600");
            assertThat(one.path("activity").asString()).isEqualTo(put);
            assertThat(one.path("version").asLong()).isEqualTo(2);
        });
    }

    @Test
    void aPeriodMustBeOne() {
        assertRefused("mai", "period-shape");
        assertRefused("2025-13", "period-shape");
        assertRefused("2025-05-01/2025-04-01", "to-before-from");
    }

    private void assertRefused(String period, String rule) {
        var answer = clerk().get(GIVEN + period);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointer()).isEqualTo("period");
        assertThat(answer.rule()).isEqualTo(rule);
    }

    private List<JsonNode> given(String period) {
        return clerk().get(GIVEN + period).body().path("items").valueStream().toList();
    }

    private String record(String state, String when, String value, String more) {
        var answer = clerk().post(body(state, when, value, more));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.id();
    }

    private static String body(String state, String when, String value, String more) {
        return banner(
                "state:\"" + state + "\"",
                "when:\"" + when + "\"",
                "measurements:[{\"indicator\":\"articles\",\"value\":\"" + value + "\"" + more + "}]");
    }
}
