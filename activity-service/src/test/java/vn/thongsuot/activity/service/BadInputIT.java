package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.http.Answer;

/** One tenant for all, so that it is told of its neighbours once. */
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT extends RunningService {

    private int before;
    private int stored;

    @BeforeEach
    void countWhatIsThere() {
        before = activities().size();
        stored = 0;
    }

    @AfterEach
    void nothingMoreIsStored() {
        assertThat(activities()).hasSize(before + stored);
        assertThat(activities())
                .allSatisfy(item -> assertThat(item.path("version").asInt()).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    unit: 7                                             | /unit
                    kind: "PICNIC"                                      | /kind
                    kind: 0                                             | /kind
                    title: ["Băng rôn"]                                 | /title
                    when: 20250411                                      | /when
                    when: "2025-02-31"                                  | /when
                    when: "2025-10-01/2025-10-32"                       | /when
                    when: "11/4/2025"                                   | /when
                    directives: "d1"                                    | /directives
                    directives: [1]                                     | /directives/0
                    measurements: [{"indicator": "articles", "wert": "1"}] | /measurements/0/wert
                    audiences: [{"label": "DN", "count": 2}]            | /audiences/0/count
                    results: [{"heading": "GLORY", "text": "…"}]        | /results/0/heading
                    event: {"title": "A", "halfDay": "NOON"}            | /event/halfDay
                    event: {"title": "A", "programme": [{"role": "SING"}]} | /event/programme/0/role
                    event: {"title": "A", "purposes": [{"text": "B", "period": "2025/1"}]} | /event/purposes/0/period
                    measurements: [{"indicator": "articles", "magnitude": "LOTS"}] | /measurements/0/magnitude
                    measurements: [{"indicator": "articles", "value": "1", "period": "soon"}] | /measurements/0/period
                    cooperation: {"type": "LOVE", "partners": []}       | /cooperation/type
                    targets: [{"kind": "CAT", "label": "A"}]            | /targets/0/kind
                    colour: "red"                                       | /colour
                    id: "mine"                                          | /id
                    """)
    void whatDoesNotFitTheFormIsMalformed(String field, String pointer) {
        assertRefused(clerk().post(banner(field)), 400, "malformed", pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    unit: null                                     | /unit                     | not-blank
                    kind: null                                     | /kind                     | not-null
                    title: "  "                                    | /title                    | not-blank
                    coordinators: ["vps"]                          | /coordinators/0           | lead-as-coordinator
                    coordinators: ["qlcn", "qlcn"]                 | /coordinators/1           | listed-twice
                    coordinators: [""]                             | /coordinators/0           | not-blank
                    when: "2025-10-03/2025-10-01"                  | /when                     | to-before-from
                    when: "2199-01-01"                             | /when                     | done-in-future
                    state: "WITHDRAWN"                             | /state                    | withdraw-by-delete
                    mode: "INTEGRATE"                              | /integrates               | integration-explained
                    links: ["javascript:alert(1)"]                 | /links/0                  | web-address
                    evidence: [{"uri": "ftp://a.vn", "caption": "Ảnh"}] | /evidence/0/uri      | web-address
                    planItem: "a"                                  | /planItem                 | item-without-plan
                    audiences: [{"label": "DN", "count": {"value": 2}}]    | /audiences/0/count/value | whole-number-as-text
                    audiences: [{"label": "DN", "count": {"value": "2.5"}}] | /audiences/0/count/value | whole-number-as-text
                    audiences: [{"label": "DN", "count": {"value": "-1"}}] | /audiences/0/count/value | whole-number-as-text
                    measurements: [{"indicator": "articles"}]      | /measurements/0           | value-or-text
                    measurements: [{"indicator": "articles", "value": 3}]      | /measurements/0/value | number-as-text
                    measurements: [{"indicator": "articles", "value": "1,5"}]  | /measurements/0/value | number-as-text
                    measurements: [{"indicator": "articles", "value": "1e3"}]  | /measurements/0/value | number-as-text
                    measurements: [{"indicator": "articles", "value": "-3"}]   | /measurements/0/value | negative
                    measurements: [{"indicator": "awareness", "value": "3"}]   | /measurements/0/value | indicator-in-words
                    reason: "Vì"                                   | /reason                   | reason-for-corrections
                    results: [{"text": "A"}]                       | /results/0/heading        | not-null
                    targets: [{"label": "A"}]                      | /targets/0/kind           | not-null
                    cooperation: {"partners": [{"name": "A"}]}     | /cooperation/type         | not-null
                    tags: [""]                                     | /tags/0                   | not-blank
                    event: {"title": "A"}                          | /event                    | event-not-of-kind
                    event: {"title": " "}                          | /event/title              | not-blank
                    measurements: [{"indicator": "articles", "value": "3", "magnitude": "TENS"}] | /measurements/0/magnitude | value-or-magnitude
                    measurements: [{"indicator": "articles", "value": "81", "share": {"numerator": "4", "denominator": "5"}}] | /measurements/0/value | share-value-differs
                    measurements: [{"indicator": "articles", "share": {"numerator": "4", "denominator": "0"}}] | /measurements/0/share/denominator | positive-number-as-text
                    measurements: [{"indicator": "articles", "share": {"numerator": "-4", "denominator": "5"}}] | /measurements/0/value | negative
                    measurements: [{"indicator": "articles", "value": "3", "baseline": {}}] | /measurements/0/baseline | baseline-without-value
                    measurements: [{"indicator": "articles", "value": "3", "period": "2025/2020"}] | /measurements/0/period | to-before-from
                    cooperation: {"type": "INTERNATIONAL", "partners": []} | /cooperation/partners | size
                    cooperation: {"type": "INTERNATIONAL", "partners": [{"name": "A", "country": "VN"}]} | /cooperation/partners | partner-abroad
                    cooperation: {"type": "OTHER", "partners": [{"name": "A", "country": "ZZ"}]} | /cooperation/partners/0/country | country-code
                    cooperation: {"type": "INSTITUTE_SCHOOL_ENTERPRISE", "partners": [{"name": "A", "sector": "SCHOOL"}]} | /cooperation/partners | three-sectors
                    """)
    void whatBreaksARuleIsInvalid(String field, String pointer, String rule) {
        var answer = clerk().post(banner(field));
        assertRefused(answer, 422, "invalid", pointer);
        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.body().at("/errors/0/detail").asString()).isNotEqualTo("rule." + rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"title": "A", "organiser": {}}                                       | /event/organiser | organiser-named
                    {"title": "A", "programme": [{"role": "SPEAK", "speaker": {}}]}       | /event/programme/0/speaker/position | not-blank
                    {"title": "A", "programme": [{"speaker": {"position": "B"}}]}         | /event/programme/0/role | not-null
                    {"title": "A", "programme": [{"role": "SPEAK"}]}                      | /event/programme/0/speaker | not-null
                    {"title": "A", "programme": [{"role": "SPEAK", "speaker": {"positionId": "p-clerk"}}]} | /event/programme/0/speaker/positionId | position-needs-day
                    {"title": "A", "attendance": {"persons": [{"position": "B", "positionId": "p-clerk", "former": true}]}} | /event/attendance/persons/0/former | former-without-post
                    {"title": "A", "attendance": {"total": {"value": 3}}}                 | /event/attendance/total/value | whole-number-as-text
                    """)
    void whatBreaksARuleOfEventsIsInvalid(String event, String pointer, String rule) {
        var answer = clerk().post(banner("kind:\"WORKSHOP\"", "event:" + event));
        assertRefused(answer, 422, "invalid", pointer);
        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.body().at("/errors/0/detail").asString()).isNotEqualTo("rule." + rule);
    }

    @Test
    void postsAndUnitsOfAnEventThatNobodyHasHeardOfMayComeYet() {
        var answer = clerk().post(banner("kind:\"WORKSHOP\"", "when:\"2025-04-11\"", """
                event:{"title": "A", "organiser": {"unit": "x"},
                  "programme": [{"role": "SPEAK", "speaker": {"positionId": "x", "unit": "y"}}]}"""));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().path("errors").valueStream())
                .extracting(error -> error.path("pointer").asString())
                .containsExactly(
                        "/event/organiser/unit",
                        "/event/programme/0/speaker/unit",
                        "/event/programme/0/speaker/positionId");
    }

    @Test
    void aPostIsCalledAsItWasCalledThatDay() {
        var answer = clerk().post(banner("kind:\"WORKSHOP\"", "when:\"2025-04-11\"", """
                event:{"title": "A",
                  "programme": [{"role": "SPEAK", "speaker": {"positionId": "p-clerk", "position": "Bộ trưởng"}}]}"""));
        assertRefused(answer, 422, "invalid", "/event/programme/0/speaker/position");
        assertThat(answer.rule()).isEqualTo("position-title-differs");
        assertThat(answer.body().at("/errors/0/detail").asString()).contains("Chuyên viên");
    }

    @Test
    void aUnitThatNobodyHasHeardOfMayComeYet() {
        var answer = clerk().post(banner("unit: \"x\""));
        assertRefused(answer, 409, "reference-not-yet-known", "/unit");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    @Test
    void whatNobodyHasHeardOfMayComeYet() {
        var answer = clerk().post(banner(
                "coordinators: [\"qlcn\", \"x\"]",
                "directives: [\"d1\", \"x\"]",
                "tasks: [\"x\"]",
                "plan: \"plan\"",
                "planItem: \"x\"",
                "campaign: \"x\"",
                "integrates: [{\"directive\": \"x\", \"label\": \"Đề án\", \"explanation\": \"…\"}]",
                "measurements: [{\"indicator\": \"x\", \"value\": \"1\"}]"));
        assertRefused(answer, 409, "reference-not-yet-known", "/coordinators/1");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.body().path("errors").valueStream())
                .extracting(error -> error.path("pointer").asString())
                .containsExactly(
                        "/coordinators/1",
                        "/directives/1",
                        "/tasks/0",
                        "/planItem",
                        "/campaign",
                        "/integrates/0/directive",
                        "/measurements/0/indicator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"unit\": \"vps\",", "{\"unit\": \"vps\"} {}", "", "[]", "\"text\""})
    void brokenJsonIsMalformed(String body) {
        var answer = clerk().post(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("malformed");
    }

    @Test
    void twoMegabytesAreTooMuch() {
        var answer = clerk().post(banner("content:\"" + "ă".repeat(1 << 20) + "\""));
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void anotherMediaTypeIsNotTaken() {
        var answer = clerk().send(clerk().to(Client.ACTIVITIES)
                .setHeader("Content-Type", "text/plain")
                .header("Idempotency-Key", "text")
                .POST(BodyPublishers.ofString(banner())));
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void recordingNeedsAKey() {
        var answer = clerk().send(clerk().to(Client.ACTIVITIES).POST(BodyPublishers.ofString(banner())));
        assertRefused(answer, 400, "idempotency-key-required", "Idempotency-Key");
    }

    @Test
    void aKeyIsForOneBody() {
        stored = 1;
        assertThat(clerk().post(Client.ACTIVITIES, "key", banner()).status()).isEqualTo(201);
        var answer = clerk().post(Client.ACTIVITIES, "key", banner("title:\"Khác\""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aChangeSaysWhichVersionItSaw() {
        stored = 1;
        var id = clerk().post(banner()).id();
        var change = banner("title:\"Khác\"", "reason:\"Sửa\"");
        assertThat(clerk().correct(id, null, change).status()).isEqualTo(428);
        assertThat(clerk().correct(id, "\"7\"", change).code()).isEqualTo("stale");
        assertThat(clerk().correct(id, "\"7\"", change).status()).isEqualTo(412);
        assertThat(clerk().correct(id, "W/x", change).status()).isEqualTo(400);
        assertThat(clerk().withdraw(id, null).status()).isEqualTo(428);
        assertThat(clerk().withdraw(id, "\"7\"").status()).isEqualTo(412);
    }

    @Test
    void aCorrectionSaysWhy() {
        stored = 1;
        var id = clerk().post(banner()).id();
        var answer = clerk().correct(id, "\"1\"", banner("title:\"Khác\""));
        assertRefused(answer, 422, "invalid", "/reason");
        assertThat(answer.rule()).isEqualTo("reason-missing");
    }

    @Test
    void aStateThatTheOneBeforeDoesNotLeadToIsAConflict() {
        stored = 1;
        var id = clerk().post(banner()).id();
        var answer = clerk().correct(id, "\"1\"", banner("state:\"CANCELLED\"", "reason:\"Không làm\""));
        assertRefused(answer, 409, "state-step-refused", "/state");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(clerk().get(Client.ACTIVITIES + "/nowhere").status()).isEqualTo(404);
        assertThat(clerk().correct("nowhere", "\"1\"", banner("reason:\"Sửa\"")).status())
                .isEqualTo(404);
        assertThat(clerk().withdraw("nowhere", "\"1\"").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, 400",
        "limit=1000, 400",
        "limit=x, 400",
        "cursor=broken, 422",
        "kind=PICNIC, 400",
        "from=yesterday, 400",
        "q=!, 422"
    })
    void aPageThatCannotBeIsRefused(String query, int status) {
        var answer = clerk().get(Client.ACTIVITIES + "?" + query);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(query.replaceAll("=.*", ""));
    }

    @Test
    void aSearchIsForWords() {
        assertThat(clerk().get(Client.ACTIVITIES + "?q=!").rule()).isEqualTo("search-words");
    }

    private List<JsonNode> activities() {
        return clerk().get(Client.ACTIVITIES).body().path("items").valueStream().toList();
    }

    private static void assertRefused(Answer answer, int status, String code, String pointer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
}
