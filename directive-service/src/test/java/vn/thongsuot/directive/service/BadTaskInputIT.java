package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As {@link BadInputIT}, for acts on tasks, their counts and the calendar. */
@Tag("once")
class BadTaskInputIT extends RunningService {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hand-in            | "unit": 5                                           | 400 malformed /unit wrong-type
                    hand-in            | "unit": "x", "on": "2025-02-31"                     | 400 malformed /on wrong-format
                    hand-in            | "unit": "x", "products": [{"kind": "GIFT"}]         | 400 malformed /products/0/kind wrong-format
                    hand-in            | "unit": "x", "products": [{"id": "a"}]              | 400 malformed /products/0 wrong-format
                    hand-in            | "unit": "x", "products": [null]                     | 400 malformed /products/0 wrong-type
                    hand-in            | "unit": "x", "on": "2999-01-01", "text": "a"        | 422 invalid /on in-the-future
                    hand-in            | "unit": "x"                                         | 422 invalid /text nothing-handed-in
                    hand-in/verdict    | "unit": "x"                                         | 422 invalid /confirmed required
                    hand-in/verdict    | "unit": "x", "confirmed": "maybe"                   | 400 malformed /confirmed wrong-type
                    extension          | "unit": "x", "reason": "a"                          | 422 invalid /to required
                    extension          | "unit": "x", "reason": "a", "to": "31/12/2025"      | 400 malformed /to wrong-format
                    extension/verdict  | "granted": false                                    | 422 invalid /reason required
                    extension/verdict  | "granted": true, "colour": "red"                    | 400 malformed /colour unknown-field
                    """)
    void aMistakeInAnActOnATaskIsPointedTo(String act, String content, String problem) {
        var task = province.clerk()
                .post("/api/v1/tasks", "{\"source\": {\"kind\": \"EVENT\", \"id\": \"e\"}, \"title\": \"x\"}")
                .id();
        assertThat(province.clerk()
                        .post("/api/v1/tasks/" + task + "/" + act, "{" + content + "}")
                        .problem())
                .isEqualTo(problem);
        assertThat(province.clerk().post("/api/v1/tasks/nothing/" + act, "{}").problem())
                .isEqualTo("404 not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "against=BOTH, 400 malformed against wrong-format",
        "from=2025-02-31, 400 malformed from wrong-format",
        "from=2025-02-01&to=2025-01-31, 422 invalid to not-before-start"
    })
    void cellsAreAskedForProperly(String query, String problem) {
        assertThat(province.clerk().get("/api/v1/tasks/cells?" + query).problem())
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2027 | "days": 5                                                                    | 400 malformed /days wrong-type
                    2027 | "days": [{"date": "2027-02-31"}]                                             | 400 malformed /days/0/date wrong-format
                    2027 | "colour": "red"                                                              | 400 malformed /colour unknown-field
                    2027 | "days": [null]                                                               | 400 malformed /days/0 wrong-type
                    2027 | "days": null                                                                 | 422 invalid /days required
                    2027 | "days": [{"date": "2026-01-01", "kind": "HOLIDAY", "name": "a", "source": "b"}] | 422 invalid /days/0/date not-in-year
                    2027 | "days": [{"date": "2027-01-04", "kind": "MAKE_UP_WORK", "name": "a", "source": "b"}] | 422 invalid /days/0/kind make-up-on-weekend
                    2027 | "days": [{"date": "2027-01-04", "kind": "HOLIDAY", "name": "a"}]             | 422 invalid /days/0/source required
                    1999 | "days": []                                                                   | 422 invalid year calendar-year
                    """)
    void aMistakeInACalendarIsPointedTo(int year, String content, String problem) {
        assertThat(province.administrator()
                        .put("/api/v1/calendars/" + year, 0, "{" + content + "}")
                        .problem())
                .isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "2031, 404 not-found",
        "deadline?form=SOON&date=2025-04-30, 400 malformed form wrong-format",
        "deadline?form=UNTIL&date=2025-02-31, 400 malformed date wrong-format",
        "deadline?form=WITHIN&date=2025-04-30, 422 invalid days required",
        "deadline?form=WITHIN&date=2025-04-30&days=367, 422 invalid days days-of-a-year",
        "deadline?form=UNTIL&date=2025-04-30&days=3, 422 invalid days only-within"
    })
    void aDeadlineIsReckonedFromTermsThatFit(String query, String problem) {
        assertThat(province.clerk().get("/api/v1/calendars/" + query).problem()).isEqualTo(problem);
    }
}
