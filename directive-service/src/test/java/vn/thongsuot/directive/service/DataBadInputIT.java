package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.service.Asking.ANSWERS;
import static vn.thongsuot.directive.service.Asking.REQUESTS;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.platformtest.tenants.FormFile;

/** Whatever is wrong with a request for data, or with an answer to it, is answered 4xx with the place of the mistake. */
@Tag("once")
@SuppressWarnings("NullAway.Init") // set before each test
class DataBadInputIT extends RunningService {

    private Asking asking;

    @BeforeEach
    void somebodyAsks() {
        asking = new Asking(province);
        province.post("ghi", province.office, "\"RECORD\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "heading": 5                                        | 400 malformed /heading wrong-type
                    "heading": "A", "colour": "red"                     | 400 malformed /colour unknown-field
                    "columns": [{"name": "A", "type": "COLOUR"}]        | 400 malformed /columns/0/type wrong-format
                    "columns": [{"name": "A", "required": "yes"}]       | 400 malformed /columns/0/required wrong-type
                    "heading": "A", "deadline": {"date": "2025-02-31"}  | 400 malformed /deadline/date wrong-format
                    "heading": "A\\nB\\nC"                              | 422 invalid /heading heading-rows
                    "columns": []                                       | 422 invalid /columns required
                    "columns": [{"name": "A"}, {"name": " a "}]         | 422 invalid /columns/1 duplicate
                    "columns": [{"name": "A", "key": "c1"}]             | 422 invalid /columns/0/key unknown-column
                    "heading": "A", "directive": "none"                 | 409 reference-not-yet-known /directive unknown-reference
                    "heading": "A", "units": ["none"]                   | 409 reference-not-yet-known /units/0 unknown-reference
                    "heading": "A", "recipientClasses": [{"words": "x"}] | 422 invalid /recipientClasses/0/kinds required
                    """)
    void aMistakeInARequestIsPointedTo(String content, String problem) {
        assertThat(province.clerk().post(REQUESTS, asking.body(content)).problem())
                .isEqualTo(problem);
        assertThat(province.clerk().get(REQUESTS).body().path("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"rows": "all"}                            | 400 malformed /rows wrong-type
                    {"rows": [["A", 5]]}                       | 400 malformed /rows/0/1 wrong-type
                    {"rows": [["A", "1,500"]]}                 | 422 invalid /rows/0/1 number-ambiguous
                    {"rows": [["A", "5", "31/2/2025"]]}        | 422 invalid /rows/0/2 date-shape
                    {"rows": [["A", "5", "2025", "x"]]}        | 422 invalid /rows/0 too-many-cells
                    {"text": "A\\tnăm"}                        | 422 invalid /text/0/1 number-shape
                    {"rows": [], "text": "A"}                  | 422 invalid /rows rows-or-text
                    {}                                         | 422 invalid /rows rows-or-text
                    {"rows": [["TUYỆT MẬT"]]}                  | 422 state-secret /rows/0/0 state-secret
                    """)
    void aMistakeInAnAnswerIsPointedTo(String body, String problem) {
        var answer = asking.answer(asking.sent(province.office), province.office)
                .path("id")
                .asString();
        assertThat(province.as("ghi").put(ANSWERS + "/" + answer, 1, body).problem())
                .isEqualTo(problem);
    }

    @Test
    void aRowOfNothingAndACellOfNullDoNoHarm() {
        var answer = asking.answer(asking.sent(province.office), province.office)
                .path("id")
                .asString();
        for (var body : new String[] {"{\"rows\": null}", "[]", "{\"rows\": [\"A\"]}"}) {
            assertThat(province.as("ghi").put(ANSWERS + "/" + answer, 1, body).status())
                    .as(body)
                    .isBetween(400, 499);
        }
        var nothing =
                province.as("ghi").put(ANSWERS + "/" + answer, 1, Asking.rows("null, [null, \"\"], [\"A\", null]"));
        assertThat(nothing.body().path("rows").asInt())
                .as(nothing.body().toString())
                .isEqualTo(1);
        for (var list : new String[] {"units", "columns", "recipientClasses"}) {
            var body = asking.body("\"%s\": [null]".formatted(list));
            assertThat(province.clerk().post(REQUESTS, body).status()).as(body).isBetween(400, 499);
        }
    }

    @Test
    void whoHasNotSeenTheLastVersionNeitherReplacesNorHandsIn() {
        var path = ANSWERS + "/"
                + asking.answer(asking.sent(province.office), province.office)
                        .path("id")
                        .asString();
        var clerk = province.as("ghi");
        var workbook = new FormFile("a.xlsx", new byte[] {'P', 'K'}, Map.of());
        assertThat(clerk.post(path + "/handing-in", "{}").problem())
                .isEqualTo("428 precondition-required If-Match header-missing");
        assertThat(clerk.upload(path + "/imports", workbook).problem())
                .isEqualTo("428 precondition-required If-Match header-missing");
        assertThat(clerk.postMatching(path + "/handing-in", "\"7\"", "{}").problem())
                .isEqualTo("412 stale");
        assertThat(clerk.postMatching(path + "/handing-in", "x", "{}").status()).isEqualTo(400);
    }

    @Test
    void stepsOutOfTurnAreConflicts() {
        var request = asking.draft("").id();
        assertThat(asking.send(request).problem()).isEqualTo("422 invalid /units required");
        assertThat(province.clerk()
                        .post(REQUESTS + "/" + request + "/closing", "")
                        .problem())
                .isEqualTo("409 request-not-sent");
        var sent = asking.sent(province.office);
        assertThat(asking.send(sent).problem()).isEqualTo("409 request-already-sent");
        var answer =
                ANSWERS + "/" + asking.answer(sent, province.office).path("id").asString();
        assertThat(province.as("ghi")
                        .postMatching(answer + "/handing-in", "\"1\"", "{}")
                        .problem())
                .isEqualTo("422 invalid /rows rows-or-nothing");
        assertThat(province.clerk()
                        .post(answer + "/return", "{\"note\": \"x\"}")
                        .problem())
                .isEqualTo("409 answer-not-handed-in");
        province.clerk().post(REQUESTS + "/" + sent + "/closing", "");
        assertThat(province.as("ghi").post(answer + "/nothing-to-report", "{}").problem())
                .isEqualTo("409 request-closed");
        assertThat(province.as("ghi").put(answer, 7, Asking.rows("[\"A\"]")).problem())
                .isEqualTo("412 stale");
    }

    @Test
    void whatDoesNotExistIsNotFoundAndAListIsAskedForProperly() {
        for (var path : new String[] {
            REQUESTS + "/nothing",
            REQUESTS + "/nothing/follow-up",
            REQUESTS + "/nothing/template",
            REQUESTS + "/nothing/consolidated",
            ANSWERS + "/nothing"
        }) {
            assertThat(province.clerk().get(path).problem()).isEqualTo("404 not-found");
        }
        var request = asking.sent(province.office);
        assertThat(province.clerk()
                        .get(REQUESTS + "/" + request + "/consolidated?format=doc")
                        .problem())
                .isEqualTo("422 invalid format one-of");
        assertThat(province.clerk()
                        .get(REQUESTS + "/" + request + "/follow-up?cursor=x")
                        .problem())
                .isEqualTo("422 invalid cursor unknown-cursor");
        assertThat(province.clerk().get(REQUESTS + "?status=LOST").problem())
                .isEqualTo("400 malformed status wrong-format");
        assertThat(province.clerk().get(ANSWERS + "?status=LOST").problem())
                .isEqualTo("400 malformed status wrong-format");
    }
}
