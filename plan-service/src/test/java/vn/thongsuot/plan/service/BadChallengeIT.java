package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class BadChallengeIT extends ChallengeOffice {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    title: " "                     | 422 | /title           | not-blank
                    innovationTypes: []            | 422 | /innovationTypes | not-empty
                    beneficiaries: null            | 422 | /beneficiaries   | not-empty
                    process: "x"                   | 422 | /process         | unknown-process
                    plan: "x"                      | 422 | /plan            | unknown-plan
                    priority: "SOON"               | 400 | /priority        | wrong-type
                    innovationTypes: ["MAGIC"]     | 400 | /innovationTypes/0 | wrong-type
                    owner: "x"                     | 409 | /owner           | unknown-reference
                    cooperating: ["x"]             | 409 | /cooperating/0   | unknown-reference
                    """)
    void badChallengesAreRefused(String field, int status, String pointer, String rule) {
        var answer = author().post(PATH, body(field));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(pointer);
        if (status != 400) {
            assertThat(answer.rule()).isEqualTo(rule);
        }
    }

    @Test
    void anOfferSaysWhatKindOfOrganisationMakesIt() {
        var id = proposed();
        deputy().post(PATH + "/" + id + "/publication", "{}");
        var answer = author().post(PATH + "/" + id + "/offers", offer().replace("\"STARTUP\"", "null"));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.pointer()).isEqualTo("/organisationKind");
        assertThat(answer.rule()).isEqualTo("not-null");
    }

    @Test
    void badActsAreRefused() {
        var id = proposed();
        assertThat(author().post(PATH + "/" + id + "/steps/1", run("GO")).code())
                .isEqualTo("right-missing");
        assertThat(deputy().post(PATH + "/" + id + "/steps/one", run("GO")).status())
                .isBetween(400, 404);
        assertThat(step(id, 9, "GO").code()).isEqualTo("step-not-current");
        assertThat(deputy().post(PATH + "/" + id + "/steps/1", run("GO").replace("2025-01-06", "2099-01-01"))
                        .rule())
                .isEqualTo("in-the-future");
        assertThat(deputy().post(PATH + "/" + id + "/steps/1", run("MAYBE")).pointer())
                .isEqualTo("/decision");
        assertThat(deputy().post(PATH + "/" + id + "/steps/1", run("GO").replace("https:", "ftp:"))
                        .rule())
                .isEqualTo("web-address");
        assertThat(deputy().post(PATH + "/" + id + "/publication", "{\"until\": \"2020-01-01\"}")
                        .rule())
                .isEqualTo("in-the-past");
        assertThat(deputy().delete(PATH + "/" + id + "/publication", "\"1\"").code())
                .isEqualTo("challenge-not-open");
        assertThat(deputy().post(PATH + "/nowhere/steps/1", run("GO")).status()).isEqualTo(404);
        assertThat(author().get(PATH + "/nowhere/offers").status()).isEqualTo(404);
        assertThat(deputy().post(PATH, body()).code()).isEqualTo("right-missing");
    }
}
