package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Tag("once")
class BadDefinitionsIT extends RunningService {

    @BeforeEach
    void theBasisIsKnown() {
        DefinitionsIT.decision(others());
        await().atMost(PATIENCE)
                .until(() -> reader().get("/api/v1/directives/qd/lineage").status() == 200);
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(reader().get(DefinitionsIT.PATH).body().path("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kind: "POEM"                     | 400 | malformed | /kind |
            rule: "WEEK"                     | 400 | malformed | /rule |
            validFrom: "2026-02-30"          | 400 | malformed | /validFrom |
            name: " "                        | 422 | invalid | /name |
            name: "TỐI MẬT: danh mục"         | 422 | state-secret | /name |
            steps: []                        | 422 | invalid | /steps |
            validFrom: null                  | 422 | invalid | /validFrom |
            opensBefore: 61                  | 422 | invalid | /opensBefore |
            rule: null                       | 422 | invalid | /rule |
            kind: "THEMATIC"                 | 422 | invalid | /rule | periodic-only
            days: {"from": "2026-01-01", "to": "2026-01-31"} | 422 | invalid | /days | not-periodic
            validTo: "2024-12-31"            | 422 | invalid | /validTo | not-before-from
            legalBasis: null                 | 422 | invalid | /legalBasis | regime-basis
            legalBasis: "d2"                 | 422 | invalid | /legalBasis | regime-basis
            legalBasis: "nothing"            | 409 | reference-not-yet-known | /legalBasis |
            directive: "nothing"             | 409 | reference-not-yet-known | /directive |
            campaign: "nothing"              | 409 | reference-not-yet-known | /campaign |
            dataForms: ["nothing"]           | 409 | reference-not-yet-known | /dataForms/0 |
            dataForms: ["a", "a"]            | 422 | invalid | /dataForms | form-twice
            outline: "nothing"               | 422 | invalid | /outline | outline-unknown
            validTo: "2025-01-02"            | 422 | invalid | /validFrom | no-period
            cutOff: {"rule": "YEAR", "from": {"months": 0, "day": 1}, "to": {"months": 0, "day": 31}} | 422 | invalid | /cutOff/rule | cut-off-of-another
            steps: [{"reporters": {}, "due": {"form": "AFTER_CUT_OFF", "days": 2}}] | 422 | invalid | /steps/0/reporters | nobody-named
            steps: [{"reporters": {"units": ["vps"], "under": "sct"}, "due": {"form": "AFTER_CUT_OFF", "days": 2}}] | 422 | invalid | /steps/0/reporters/under | class-only
            steps: [{"reporters": {"units": ["nobody"]}, "due": {"form": "AFTER_CUT_OFF", "days": 2}}] | 409 | reference-not-yet-known | /steps/0/reporters/units/0 |
            steps: [{"reporters": {"units": ["vps"]}, "recipient": "nobody", "due": {"form": "AFTER_CUT_OFF", "days": 2}}] | 409 | reference-not-yet-known | /steps/0/recipient |
            steps: [{"reporters": {"units": ["vps"]}, "due": {"form": "AFTER_CUT_OFF"}}] | 422 | invalid | /steps/0/due/days | not-null
            steps: [{"reporters": {"units": ["vps"]}, "due": {"form": "AFTER_CUT_OFF", "days": 0}}] | 422 | invalid | /steps/0/due/days |
            steps: [{"reporters": {"units": ["vps"]}, "due": {"form": "AFTER_CUT_OFF", "days": 2, "on": "2026-01-01"}}] | 422 | invalid | /steps/0/due/on | due-other-form
            steps: [{"reporters": {"units": ["vps"]}, "due": {"form": "ON", "on": "2026-01-01"}}] | 422 | invalid | /steps/0/due/form | not-periodic
            steps: [{"reporters": {"units": ["vps"]}, "due": {"form": "DAY_OF_MONTH", "day": {"months": 0, "day": 14}, "roll": "BACK"}}] | 422 | invalid | /steps/0/due | due-after-cut-off
            steps: [{"reporters": {"units": ["vps"]}, "due": {"form": "DAY_OF_MONTH", "day": {"months": 0, "day": 25}}}, {"reporters": {"units": ["sct"]}, "due": {"form": "DAY_OF_MONTH", "day": {"months": 0, "day": 24}}}] | 422 | invalid | /steps/1/due | due-after-below
            """)
    void aDefinitionThatDoesNotHoldIsRefusedWithItsPlace(
            String field, int status, String code, String pointer, @Nullable String rule) {
        var body = (ObjectNode) JsonMapper.shared().readTree(DefinitionsIT.MONTHLY);
        body.set(
                field.substring(0, field.indexOf(':')),
                JsonMapper.shared().readTree(field.substring(field.indexOf(':') + 1)));
        var answer = head().post(DefinitionsIT.PATH, body.toString());

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.pointer()).isEqualTo(pointer);
        if (rule != null) {
            assertThat(answer.rule()).isEqualTo(rule);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "report-deadlines?rule=MONTH, 422, day, not-null",
        "report-deadlines?rule=MONTH&day=0.32, 422, day, day-of-month",
        "report-deadlines?rule=MONTH&day=0.25&days=2, 422, days, due-other-form",
        "report-deadlines?rule=MONTH&days=367, 422, days, due-days",
        "report-deadlines?rule=MONTH&days=2&opensBefore=61, 422, opensBefore, opens-ahead",
        "report-deadlines?rule=MONTH&days=2&cutFrom=0.1, 422, cutTo, day-of-month",
        "report-deadlines?rule=MONTH&days=2&outline=nothing, 422, /outline, outline-unknown",
        "report-deadlines?rule=MONTH&days=2&validFrom=9999-01-01, 422, validFrom, period-out-of-bounds",
        "report-duties?since=2026-02-30, 400, since, wrong-format",
        "report-reminders?since=x, 400, since, wrong-format"
    })
    void aQuestionThatCannotBeIsRefused(String query, int status, String pointer, String rule) {
        var answer = reader().get("/api/v1/" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
    }
}
