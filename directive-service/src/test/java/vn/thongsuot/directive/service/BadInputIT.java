package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.service.Province.DIRECTIVES;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.platformtest.http.Answer;

/** Whatever is wrong is answered 4xx with the place of the mistake, and nothing is stored. */
@Tag("once")
class BadInputIT extends RunningService {

    private int expected;

    @AfterEach
    void nothingWasStored() {
        var stored = province.clerk().get(DIRECTIVES).body().path("items");
        assertThat(stored).hasSize(expected);
        assertThat(stored.valueStream()).allMatch(each -> each.path("version").asInt() == 1);
        assertThat(topics.events("thongsuot.directives", province.tenant)).hasSizeLessThanOrEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "subject": 5                                  | 400 malformed /subject wrong-type
                    "subject": "x", "colour": "red"               | 400 malformed /colour unknown-field
                    "recipients": "all"                           | 400 malformed /recipients wrong-type
                    "citations": [{"relation": "LIKES"}]          | 400 malformed /citations/0/relation wrong-format
                    "citations": [{"directive": "x"}]             | 400 malformed /citations/0 wrong-format
                    "date": "2025-02-31"                          | 400 malformed /date wrong-format
                    "deadline": {"date": "2025-02-31"}            | 400 malformed /deadline/date wrong-format
                    "subject": "x", "subject": "y"                | 400 malformed  broken-json
                    "shortName": "x" "subject": "y"               | 400 malformed  broken-json
                    "date": "2025"                                | 422 invalid /subject needs-a-name
                    "subject": "x", "issuer": {}                  | 422 invalid /issuer/name required
                    """)
    void aMistakeInTheBodyIsPointedTo(String content, String problem) {
        var body = "{\"system\": \"STATE\", \"kind\": \"PLAN\", \"direction\": \"INCOMING\", %s}".formatted(content);
        var answer = province.clerk().post(DIRECTIVES, body);
        assertThat(answer.problem()).isEqualTo(problem);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aDeadlineBeforeTheIssueDateIsRefused() {
        assertThat(register(
                        ", \"date\": \"2025-04-22\", \"deadline\": {\"asWritten\": \"x\", \"date\": \"2025-04-21\"}"))
                .isEqualTo("422 invalid /deadline/date not-before-issue-date");
    }

    @Test
    void whatIsNotKnownIsRefusedWithATimeToComeBack() {
        var answer = province.register("1/A-B", ", \"recipients\": [\"%s\", \"nobody\"]".formatted(province.office));
        assertThat(answer.problem()).isEqualTo("409 reference-not-yet-known /recipients/1 unknown-reference");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(register(", \"citations\": [{\"directive\": \"nothing\", \"relation\": \"BASED_ON\"}]"))
                .isEqualTo("409 reference-not-yet-known /citations/0/directive unknown-reference");
        assertThat(register(", \"campaign\": \"none\""))
                .isEqualTo("409 reference-not-yet-known /campaign unknown-reference");
    }

    @Test
    void aDocumentCitesNeitherItselfNorInACircle() {
        var first = stored("1/A-B", "");
        var second = stored("2/A-B", cites(first));
        assertThat(change(first, 1, cites(first)).problem())
                .isEqualTo("422 invalid /citations/0/directive cites-itself");
        assertThat(change(first, 1, cites(second)).problem())
                .isEqualTo("422 invalid /citations/0/directive citation-cycle");
    }

    @Test
    void twoMegabytesAreTooMuchAndSoIsATextPastItsBound() {
        assertThat(register(", \"subject\": \"%s\"".formatted("x".repeat(2 * 1024 * 1024))))
                .startsWith("413 body-too-large");
        assertThat(register(", \"subject\": \"%s\"".formatted("x".repeat(2001))))
                .isEqualTo("422 invalid /subject too-long");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "gives": ["GOSSIP"]                                            | 400 malformed /gives/0 wrong-format
                    "takes": ["RECEIPTS"], "validFrom": "2025-02-31"               | 400 malformed /validFrom wrong-format
                    "takes": ["RECEIPTS"]                                          | 422 invalid /validFrom required
                    "validFrom": "2025-01-01"                                      | 422 invalid /gives agrees-on-nothing
                    "takes": ["RECEIPTS", "RECEIPTS"], "validFrom": "2025-01-01"   | 422 invalid /takes/1 duplicate
                    "takes": ["RECEIPTS"], "validFrom": "2025-02-01", "validTo": "2025-01-31" | 422 invalid /validTo not-before-start
                    "gives": ["FIGURES"], "validFrom": "2025-01-01"                | 422 invalid /indicators figures-by-indicator
                    "takes": ["FIGURES"], "indicators": ["a"], "validFrom": "2025-01-01" | 422 invalid /indicatorsTaken figures-by-indicator
                    "takes": ["FIGURES"], "indicatorsTaken": ["a", "a"], "validFrom": "2025-01-01" | 422 invalid /indicatorsTaken/1 duplicate
                    """)
    void aMistakeInAnAgreementIsPointedTo(String content, String problem) {
        var body = "{\"counterpart\": \"khong-co-ai\", %s}".formatted(content);
        assertThat(province.administrator().post("/api/v1/agreements", body).problem())
                .isEqualTo(problem);
    }

    @Test
    void brokenJsonAndAnotherMediaTypeAreRefused() {
        assertThat(province.clerk().post(DIRECTIVES, "{\"system\": ").problem()).startsWith("400 malformed");
        assertThat(province.clerk().post(DIRECTIVES, "").problem()).startsWith("400 malformed");
        assertThat(province.clerk().post(DIRECTIVES, "[]").problem()).startsWith("400 malformed");
        var xml = province.clerk().to(DIRECTIVES).setHeader("Content-Type", "application/xml");
        assertThat(province.clerk()
                        .send(xml.header("Idempotency-Key", "k").POST(BodyPublishers.ofString("<x/>")))
                        .problem())
                .isEqualTo("415 media-type-not-supported");
    }

    @Test
    void anAddressThatCannotBeReadIsTheCallersMistake() {
        assertThat(province.clerk().get(DIRECTIVES + "?cursor=%ff").problem()).startsWith("400 malformed");
        assertThat(province.clerk().get(DIRECTIVES + "?limit=many").problem())
                .isEqualTo("400 malformed limit page-limit");
    }

    @Test
    void anOldVersionIsRefusedAndSoIsNone() {
        var id = stored("1/A-B", "");
        assertThat(change(id, 7, "").problem()).isEqualTo("412 stale");
        var without =
                province.clerk().to(DIRECTIVES + "/" + id).PUT(BodyPublishers.ofString(province.letter("2/A-B", "")));
        assertThat(province.clerk().send(without).problem())
                .isEqualTo("428 precondition-required If-Match header-missing");
    }

    @Test
    void aKeyIsNeededAndUsedForOneRequestOnly() {
        var key = UUID.randomUUID().toString();
        expected = 1;
        province.clerk().post(DIRECTIVES, key, province.letter("1/A-B", "")).id();
        assertThat(province.clerk()
                        .post(DIRECTIVES, key, province.letter("2/A-B", ""))
                        .problem())
                .startsWith("422 idempotency-key-reused");
        var without = province.clerk().to(DIRECTIVES).POST(BodyPublishers.ofString(province.letter("2/A-B", "")));
        assertThat(province.clerk().send(without).problem())
                .isEqualTo("400 idempotency-key-required Idempotency-Key key-missing");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        for (var path : List.of(
                "units", "positions", "indicators", "campaigns", "directives", "tasks", "assignments", "agreements")) {
            assertThat(province.clerk().get("/api/v1/" + path + "/nothing").problem())
                    .isEqualTo("404 not-found");
        }
        assertThat(change("nothing", 1, "").problem()).isEqualTo("404 not-found");
        assertThat(province.clerk()
                        .post(DIRECTIVES + "/nothing/issue", "{\"date\": \"2025-04-22\"}")
                        .problem())
                .isEqualTo("404 not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, 400 malformed limit page-limit",
        "limit=many, 400 malformed limit page-limit",
        "cursor=nonsense, 422 invalid cursor unknown-cursor",
        "status=LOST, 400 malformed status wrong-format"
    })
    void aListIsAskedForProperly(String query, String problem) {
        assertThat(province.clerk().get(DIRECTIVES + "?" + query).problem()).isEqualTo(problem);
    }

    @Test
    void whatAFieldOrAParameterTakesIsNamedInTheRefusal() {
        assertThat(told(province.clerk().get(DIRECTIVES + "?status=LOST")))
                .isEqualTo("Phải là một trong các giá trị: DRAFT, IN_PREPARATION, ISSUED");
        assertThat(told(province.clerk().get("/api/v1/units/tree?asOf=31/12/2025")))
                .isEqualTo("Phải là một ngày có thật, viết năm-tháng-ngày, ví dụ 2025-09-23");
        var letter = province.letter("2/A-B", ", \"citations\": [{\"relation\": \"LIKES\"}]");
        assertThat(told(province.clerk().post(DIRECTIVES, letter))).startsWith("Phải là một trong các giá trị: ");
        var without = province.clerk().to(DIRECTIVES).POST(BodyPublishers.ofString(letter));
        assertThat(told(province.clerk().send(without))).contains("Idempotency-Key");
    }

    private static String told(Answer answer) {
        return answer.body().at("/errors/0/detail").asString();
    }

    @Test
    void otherThingsAreCheckedTheSameWay() {
        assertThat(province.administrator()
                        .post("/api/v1/units", "{\"name\": \" \"}")
                        .problem())
                .isEqualTo("422 invalid /name required");
        assertThat(province.administrator()
                        .post("/api/v1/campaigns", "{\"name\": \"x\", \"year\": 2025, \"recurringOn\": \"02-31\"}")
                        .problem())
                .isEqualTo("400 malformed /recurringOn wrong-format");
        assertThat(province.clerk().post("/api/v1/tasks", "{\"title\": \"x\"}").problem())
                .isEqualTo("422 invalid /source required");
        assertThat(province.operator()
                        .post("/api/v1/tenants", "{\"id\": \"No\"}")
                        .problem())
                .isEqualTo("422 invalid /id tenant-shape");
    }

    private String register(String more) {
        return province.register("1/A-B", more).problem();
    }

    private String stored(String symbol, String more) {
        expected++;
        return province.register(symbol, more).id();
    }

    private Answer change(String id, long version, String more) {
        return province.clerk().put(DIRECTIVES + "/" + id, version, province.letter("1/A-B", more));
    }

    private static String cites(String directive) {
        return ", \"citations\": [{\"directive\": \"%s\", \"relation\": \"BASED_ON\"}]".formatted(directive);
    }
}
