package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As {@link BadInputIT}, for acts of reorganisation, the tree, and posts that act for others or hand over. */
@Tag("once")
class BadOrganisationInputIT extends RunningService {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "kind": "EXPLODE"                                     | 400 malformed /kind wrong-format
            "on": "2025-02-31"                                    | 400 malformed /on wrong-format
            "units": "x"                                          | 400 malformed /units wrong-type
            "units": [5]                                          | 400 malformed /units/0 wrong-type
            "into": [null]                                        | 400 malformed /into/0 wrong-type
            "into": [{"establish": {"kind": "TENT"}}]             | 400 malformed /into/0/establish/kind wrong-format
            "colour": "red"                                       | 400 malformed /colour unknown-field
            "to": {"stage": "DONE"}                               | 400 malformed /to/stage unknown-field
            "stage": "DONE"                                       | 400 malformed /stage unknown-field
            "kind": "MOVE", "on": "2025-01-01", "units": ["x"], "basis": {"words": "x"} | 422 invalid /to required
            "kind": "MERGE", "on": "2025-01-01", "units": ["x", "y"], "basis": {"words": "x"}, "into": [{}] | 422 invalid /into/0 unit-or-establish
            "kind": "MERGE", "on": "2025-01-01", "units": ["x"], "basis": {"words": "x"}, "into": [{"unit": "y"}] | 409 reference-not-yet-known /units/0 unknown-reference
            "kind": "MOVE", "on": "2025-01-01", "units": ["x"], "basis": {"words": "TỐI MẬT"}, "to": {"parent": "y"} | 422 state-secret /basis/words state-secret
            """)
    void aMistakeInAnActIsPointedTo(String content, String problem) {
        assertThat(province.administrator()
                        .post("/api/v1/reorganisations", "{" + content + "}")
                        .problem())
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "units/tree?asOf=2025-02-31, 400 malformed asOf wrong-format",
        "units/tree?depth=x, 400 malformed depth wrong-format",
        "units/tree?depth=33, 422 invalid depth levels",
        "units/tree?top=nowhere, 422 invalid top not-there-then",
        "units?scheme=territory, 422 invalid value required",
        "reorganisations?stage=SOON, 400 malformed stage wrong-format",
        "reorganisations/nothing, 404 not-found"
    })
    void whatIsAskedOfTheTreeMakesSense(String query, String problem) {
        assertThat(province.administrator().get("/api/v1/" + query).problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "to": 5                       | 400 malformed /to wrong-type
            "note": "x"                   | 422 invalid /to required
            "to": "x"                     | 409 reference-not-yet-known /to unknown-reference
            "to": "x", "colour": "red"    | 400 malformed /colour unknown-field
            """)
    void aMistakeAtAHandoverIsPointedTo(String content, String problem) {
        var post = province.postAs("x", province.office, "");
        assertThat(province.administrator()
                        .post("/api/v1/positions/" + post + "/handover", "{" + content + "}")
                        .problem())
                .isEqualTo(problem);
        assertThat(province.administrator()
                        .post("/api/v1/positions/nothing/handover", "{}")
                        .problem())
                .isEqualTo("404 not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "capacity": "BOSS"                                                    | 400 malformed /capacity wrong-format
            "capacity": "DEPUTY"                                                  | 422 invalid /actsFor required
            "capacity": "SUB_DELEGATE", "actsFor": "x"                            | 422 invalid /validTo delegation-needs-end
            "capacity": "DEPUTY", "actsFor": "x"                                  | 409 reference-not-yet-known /actsFor unknown-reference
            """)
    void aMistakeInAnActingPostIsPointedTo(String content, String problem) {
        assertThat(province.administrator()
                        .post("/api/v1/positions", """
                        {"unit": "%s", "title": "x", "subject": "x", "validFrom": "2025-01-01", %s}""".formatted(province.office, content))
                        .problem())
                .isEqualTo(problem);
    }

    @Test
    void whoMayNotAdministerReorganisesNothing() {
        var act = """
                {"kind": "RENAME", "on": "2025-01-01", "basis": {"words": "x"}, "units": ["%s"], "to": {"name": "x"}}""".formatted(province.office);
        assertThat(province.clerk().post("/api/v1/reorganisations", act).problem())
                .isEqualTo("403 right-missing");
        assertThat(province.clerk()
                        .post("/api/v1/units/imports/provinces", "{}")
                        .problem())
                .isEqualTo("403 right-missing");
        var post = province.postAs("x", province.office, "");
        assertThat(province.clerk()
                        .post("/api/v1/positions/" + post + "/handover", "{\"to\": \"x\"}")
                        .problem())
                .isEqualTo("403 right-missing");
    }
}
