package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As {@link BadInputIT}, for registers, numbers, doubles and chains. */
@Tag("once")
class BadRegisterInputIT extends RunningService {

    private static final String PATH = Province.DIRECTIVES;

    private String letter = "";
    private String other = "";

    @BeforeEach
    void twoLettersAreThere() {
        letter = province.register("1/UBND-VX", ", \"date\": \"2025-04-22\"").id();
        other = province.register("2/UBND-VX", ", \"date\": \"2025-04-23\"").id();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    acts        | "kind": "BURNT"                                                    | 400 malformed /kind wrong-format
                    acts        | "kind": "REVOKED"                                                  | 422 invalid /on required
                    acts        | "kind": "REVOKED", "on": "2025-02-31", "by": "$other"              | 400 malformed /on wrong-format
                    acts        | "kind": "REVOKED", "on": "2025-05-01", "by": "$letter"             | 422 invalid /by acts-on-itself
                    acts        | "kind": "REVOKED", "on": "2025-05-01", "by": "nobody"              | 409 reference-not-yet-known /by unknown-reference
                    acts        | "kind": "REVOKED", "on": "2025-04-22", "by": "$other"              | 422 invalid /on before-the-act-is-issued
                    acts        | "kind": "RESUMED", "on": "2025-05-01", "by": "$other"              | 422 invalid /kind not-suspended
                    acts        | "kind": "REVOKED", "on": "2025-05-01", "by": "$other", "note": "MẬT"  | 422 state-secret /note state-secret
                    joining     | "into": ""                                                         | 422 invalid /into required
                    joining     | "into": "$letter"                                                  | 422 invalid /into is-itself
                    joining     | "onto": "x"                                                        | 400 malformed /onto unknown-field
                    distinction | "from": 5                                                          | 400 malformed /from wrong-type
                    distinction | "from": "nobody"                                                   | 409 reference-not-yet-known /from unknown-reference
                    entries     | "sheet": "IN"                                                      | 422 invalid /unit required
                    entries     | "sheet": "IN", "unit": "$unit", "on": "2999-01-01"                 | 422 invalid /on in-the-future
                    entries     | "sheet": "IN", "unit": "nobody", "on": "2025-05-01"                | 409 reference-not-yet-known /unit unknown-reference
                    entries     | "sheet": "IN", "unit": "$unit", "on": "2025-05-01"                 | 422 invalid /number required
                    entries     | "sheet": "IN", "unit": "$unit", "on": "2025-05-01", "number": "a"  | 422 invalid /number number-in-book
                    entries     | "sheet": "IN", "unit": "$unit", "on": "2025-05-01", "copies": 2    | 422 invalid /copies only-going-out
                    entries     | "sheet": "OUT", "unit": "$unit", "on": "2025-05-01", "copies": 0   | 422 invalid /copies number-of-copies
                    entries     | "sheet": "OUT", "unit": "$unit", "on": "2025-05-01", "passedOn": "2025-05-01" | 422 invalid /passedOn only-coming-in
                    entries     | "sheet": "IN", "unit": "$unit", "on": "2025-05-02", "passedOn": "2025-05-01" | 422 invalid /passedOn before-arrival
                    """)
    void aMistakeIsPointedTo(String act, String content, String problem) {
        var body = "{" + filled(content) + "}";
        assertThat(province.clerk().post(PATH + "/" + letter + "/" + act, body).problem())
                .startsWith(problem);
        assertThat(province.clerk().post(PATH + "/nothing/" + act, body).status())
                .isIn(400, 404, 422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "unit": "$unit"                                                                   | 422 invalid /year required
                    "unit": "$unit", "year": 1999, "number": 1, "reason": "x"                         | 422 invalid /year calendar-year
                    "unit": "$unit", "year": 2025, "number": 0, "reason": "x"                         | 422 invalid /number number-in-book
                    "unit": "$unit", "year": 2025, "number": 1, "reason": "x", "series": "KHAC"       | 422 invalid /series unknown-series
                    """)
    void aGapIsSaidProperly(String content, String problem) {
        assertThat(province.clerk()
                        .post(PATH + "/numbers/gaps", "{" + filled(content) + "}")
                        .problem())
                .startsWith(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "series": [{"kinds": ["PLAN"]}]                                                    | 422 invalid /series/0/key required
                    "series": [{"key": "A", "kinds": []}]                                              | 422 invalid /series/0/kinds required
                    "series": [{"key": "A", "kinds": ["PLAN"]}, {"key": "B", "kinds": ["PLAN"]}]       | 422 invalid /series/1/kinds duplicate
                    "series": [{"key": "A", "kinds": ["ORAL_INSTRUCTION"]}]                            | 422 invalid /series/0/kinds spoken-has-no-number
                    "series": [null]                                                                   | 400 malformed /series/0 wrong-type
                    "incoming": "maybe"                                                                | 400 malformed /incoming wrong-type
                    """)
    void booksAreWantedProperly(String content, String problem) {
        assertThat(province.administrator()
                        .put(PATH + "/number-books/" + province.department, 0, "{" + content + "}")
                        .problem())
                .startsWith(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "?q=…, 422 invalid q search-words",
        "/register?sheet=IN&unit=u, 400",
        "/register?sheet=SIDE&unit=u&year=2025, 400 malformed sheet wrong-format",
        "/numbers?unit=u&year=x, 400 malformed year wrong-format",
        "/numbers?unit=u&year=2025&cursor=x, 422 invalid cursor unknown-cursor",
        "/nothing/chain, 404 not-found",
        "/nothing/doubles, 404 not-found",
        "/number-books/nothing, 404 not-found"
    })
    void listsAreAskedForProperly(String query, String problem) {
        assertThat(province.clerk().get(PATH + query.replace("…", "%E2%80%A6")).problem())
                .startsWith(problem);
    }

    @ParameterizedTest
    @CsvSource({"500"})
    void whatIsTypedHasABound(int length) {
        assertThat(province.clerk().get(PATH + "?q=" + "a".repeat(length)).problem())
                .isEqualTo("422 invalid q too-long");
    }

    private String filled(String content) {
        return content.replace("$letter", letter).replace("$other", other).replace("$unit", province.department);
    }
}
