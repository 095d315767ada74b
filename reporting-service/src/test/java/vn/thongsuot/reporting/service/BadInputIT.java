package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Tag("once")
class BadInputIT extends RunningService {

    private int stored;

    @AfterEach
    void nothingMoreIsStored() {
        var items = author().get(Client.REPORTS).body().path("items");
        assertThat(items).hasSize(stored);
        assertThat(items)
                .allSatisfy(item -> assertThat(item.path("version").asInt()).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unit: 7                                            | 400 | malformed | /unit |
            kind: "POEM"                                       | 400 | malformed | /kind |
            period: {"from": "2025-02-31", "to": "2025-03-01"} | 400 | malformed | /period/from |
            colour: "red"                                      | 400 | malformed | /colour |
            recommendations: [{"addressee": 1}]                | 400 | malformed | /recommendations/0/addressee |
            title: " "                                         | 422 | invalid | /title |
            period: null                                       | 422 | invalid | /period |
            period: {"from": "2025-05-05", "to": "2025-04-11"} | 422 | invalid | /period/to | not-before-from
            period: {"from": "2025-05-05", "to": "9999-04-11"} | 422 | invalid | /period/to | period-out-of-bounds
            date: "2025-02-31"                                 | 422 | invalid | /date | partial-date
            narratives: {"s9-9": "Không có mục này."}          | 422 | invalid | /narratives/s9-9 |
            nothingToReport: ["s9-9"]                          | 422 | invalid | /nothingToReport/0 |
            recommendations: [{"addressee": "A", "verb": "B"}] | 422 | invalid | /recommendations/0/text |
            period: {"from": "2025-05-05"}                     | 422 | invalid | /period/to |
            period: {"rule": "MONTH", "of": "2025-Q2"}         | 422 | invalid | /period/of | period-name
            period: {"rule": "MONTH"}                          | 422 | invalid | /period/of | period-name
            period: {"rule": "WEEK", "of": "2025-04"}          | 400 | malformed | /period/rule |
            period: {"rule": "YEAR", "of": "2025", "from": "2025-01-01"} | 422 | invalid | /period/from | period-twice
            period: {"rule": "YEAR", "of": "9999"}             | 422 | invalid | /period/of |
            outline: "nothing"                                 | 422 | invalid | /outline | outline-unknown
            supersedes: "nothing"                              | 422 | invalid | /supersedes | not-superseded
            note: "Vì sao"                                     | 422 | invalid | /note | note-without-answer
            answer: "MAYBE"                                    | 400 | malformed | /answer |
            answer: "NOTHING_TO_REPORT"                        | 422 | invalid | /narratives | beside-nothing
            inputs: ["nothing"]                                | 422 | invalid | /inputs/0 | input-unknown
            quotes: [{"report": "r", "section": "s1-1", "into": "s1-1"}] | 422 | invalid | /quotes/0/report | quote-of-no-input
            quotes: [{"report": "r", "into": "s1-1"}]          | 422 | invalid | /quotes/0/section |
            quotes: [{"report": "r"}]                          | 422 | invalid | /quotes/0/into |
            kind: null                                         | 422 | invalid | /kind |
            recipient: "nobody"                                | 409 | reference-not-yet-known | /recipient |
            directive: "nothing"                               | 409 | reference-not-yet-known | /directive |
            bases: ["d2", "nothing"]                           | 409 | reference-not-yet-known | /bases/1 |
            campaign: "nothing"                                | 409 | reference-not-yet-known | /campaign |
            """)
    void aDraftThatDoesNotHoldIsRefusedWithItsPlace(
            String field, int status, String code, String pointer, @Nullable String rule) {
        var body = (ObjectNode) JsonMapper.shared().readTree(ReportIT.DRAFT);
        body.set(
                field.substring(0, field.indexOf(':')),
                JsonMapper.shared().readTree(field.substring(field.indexOf(':') + 1)));
        var answer = author().post(Client.REPORTS, body.toString());

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.pointer()).isEqualTo(pointer);
        if (rule != null) {
            assertThat(answer.rule()).isEqualTo(rule);
        }
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2025-02-31&to=2025-03-01, 400, from, wrong-format",
        "from=x&to=2025-03-01, 400, from, wrong-format",
        "from=2025-03-01, 422, to, both-ends",
        "from=2025-03-01&to=%2B999999999-12-31, 422, to, period-out-of-bounds",
        "from=-9999-03-01&to=2025-03-01, 422, to, period-out-of-bounds",
        "from=1975-03-01&to=2025-03-02, 422, to, period-out-of-bounds",
        "from=2025-03-02&to=2025-03-01, 422, to, not-before-from"
    })
    void aPeriodThatCannotBeIsRefused(String query, int status, String pointer, String rule) {
        var answer = reader().get("/api/v1/figures?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
    }

    @Test
    void figuresOfSomebodyWhoCannotBeATenantAreRefused() {
        var answer = reader().get("/api/v1/received-figures?from=KH%C3%94NG%20PH%E1%BA%A2I");
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.pointer()).isEqualTo("from");
        assertThat(answer.rule()).isEqualTo("no-tenant");
        assertThat(reader().get("/api/v1/received-figures?limit=0").status()).isEqualTo(400);
        assertThat(reader().get("/api/v1/received-figures?directive=nothing&indicator=x")
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/figures?directive=nothing",
                "/api/v1/figures?unit=nothing",
                "/api/v1/figures/!!/sources",
                "/api/v1/figures/YWJj/sources",
                "/api/v1/directives/nothing/lineage",
                "/api/v1/reports/nothing",
                "/api/v1/reports/nothing/sources",
                "/api/v1/recommendations/nothing",
                "/api/v1/report-outlines/nothing",
                "/api/v1/reports/nothing/document"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(reader().get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            acceptance | []                | 400
            acceptance | {"note": 1}       | 400
            rejection  | {}                | 422
            rejection  | {"note": " "}     | 422
            task       | {}                | 422
            task       | {"task": "t"}     | 404
            """)
    void anActOnARecommendationThatDoesNotHoldIsRefused(String act, String body, int status) {
        var answer = head().post("/api/v1/recommendations/nothing/" + act, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(reader().get("/api/v1/recommendations?status=LOST").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"unit\": \"vps\",", "", "[]"})
    void brokenJsonIsMalformed(String body) {
        var answer = author().post(Client.REPORTS, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("malformed");
    }

    @Test
    void twoMegabytesAreTooMuch() {
        assertThat(author().post(Client.REPORTS, "{\"title\": \"" + "ă".repeat(1 << 20) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void anotherMediaTypeIsNotTaken() {
        var answer = author().send(author().to(Client.REPORTS)
                .setHeader("Content-Type", "text/plain")
                .header("Idempotency-Key", "text")
                .POST(BodyPublishers.ofString(ReportIT.DRAFT)));
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void aKeyIsForOneBodyAndAChangeForOneVersion() {
        stored = 1;
        var id = author().post(Client.REPORTS, "key", ReportIT.DRAFT).id();
        assertThat(author().post(Client.REPORTS, "key", ReportIT.DRAFT.replace("THEMATIC", "AD_HOC"))
                        .code())
                .isEqualTo("idempotency-key-reused");
        assertThat(author().change(id, "\"7\"", "{\"title\": \"Khác\"}").status())
                .isEqualTo(412);
        assertThat(head().approve(id).code()).isEqualTo("report-not-submitted");
    }

    @Test
    void figuresOfNoReportAndOfADraftAreNotSent() {
        stored = 1;
        var id = head().post(Client.REPORTS, ReportIT.DRAFT).id();
        assertThat(head().post(Client.REPORTS + "/" + id + "/figures-sending", "")
                        .problem())
                .isEqualTo("409 report-not-approved");
        assertThat(head().post(Client.REPORTS + "/nothing/figures-sending", "").status())
                .isEqualTo(404);
        assertThat(head().post(Client.REPORTS + "/" + id + "/figures-sending", "", "")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anotherFormatOfTheDocumentIsRefused() {
        stored = 1;
        var id = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        assertThat(reader().get(Client.REPORTS + "/" + id + "/document?format=doc")
                        .rule())
                .isEqualTo("document-format");
    }
}
