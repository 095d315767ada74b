package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.service.UrgingRequests.URGED;
import static vn.thongsuot.directive.service.UrgingRequests.URGINGS;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with an urging, its reply or the rules is answered 4xx with the place of the mistake. */
@Tag("once")
class BadUrgingInputIT extends RunningService {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "until": "2025-02-31"                                      | 400 malformed /until wrong-format
        "about": "ALL"                                             | 400 malformed /about wrong-format
        "missing": "ANSWER"                                        | 400 malformed /missing wrong-format
        "recipients": "all"                                        | 400 malformed /recipients wrong-type
        "colour": "red"                                            | 400 malformed /colour unknown-field
        "text": "x", "until": "2199-01-01", "directive": "none"    | 409 reference-not-yet-known /directive unknown-reference
        "text": "x", "until": "2199-01-01", "directive": ""        | 422 invalid /directive required
        "text": "x", "until": "2025-01-01", "directive": "none"    | 422 invalid /until in-the-past
        "text": "(MẬT) x", "until": "2199-01-01", "directive": "d" | 422 state-secret /text state-secret
        "text": "x", "until": "2199-01-01", "about": "TASKS"       | 422 invalid /tasks directive-or-tasks
        """)
    void aMistakeInAnUrgingIsPointedTo(String content, String problem) {
        var body = "{\"unit\": \"%s\", %s}".formatted(province.department, content);
        assertThat(province.clerk().post(URGINGS, body).problem()).isEqualTo(problem);
        assertThat(province.clerk().get(URGINGS).body().path("items")).isEmpty();
    }

    @Test
    void whoMayNotUrgeAndWhatIsNotThereIsSaid() {
        var directive = province.register("1/A-B", ", \"recipients\": [\"%s\"]".formatted(province.office))
                .id();
        province.assignment(directive, province.office);
        var body = UrgingRequests.body(province, directive, "x");
        assertThat(province.officeHead().post(URGINGS, body).problem()).isEqualTo("403 right-missing");
        var holes = body.replace("}", ", \"recipients\": [null]}");
        assertThat(province.clerk().post(URGINGS, holes).status()).isBetween(400, 499);
        for (var path : new String[] {URGINGS + "/nothing", URGINGS + "/nothing/letter", URGED + "/nothing"}) {
            assertThat(province.clerk().get(path).problem()).isEqualTo("404 not-found");
        }
        assertThat(province.clerk()
                        .post(URGED + "/nothing/reply", "{\"text\": \"x\"}")
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(province.clerk().get(URGED + "?status=LOST").problem())
                .isEqualTo("400 malformed status wrong-format");
        assertThat(province.clerk().get("/api/v1/reminders?since=2025-02-31").problem())
                .startsWith("400 malformed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"before": "three"}                | 400 malformed /before wrong-type
        {"before": [31]}                   | 422 invalid /before/0 days-between
        {"after": [0]}                     | 422 invalid /after/0 days-between
        {"before": [1, 1]}                 | 422 invalid /before/1 duplicate
        {"before": [1, 2, 3, 4, 5, 6]}     | 422 invalid /before too-many
        {"escalateAfter": 0}               | 422 invalid /escalateAfter days-between
        """)
    void aMistakeInTheRulesIsPointedTo(String body, String problem) {
        assertThat(province.administrator()
                        .put("/api/v1/deadline-rules", 0, body)
                        .problem())
                .isEqualTo(problem);
        assertThat(province.clerk().put("/api/v1/deadline-rules", 0, "{}").problem())
                .isEqualTo("403 right-missing");
    }
}
