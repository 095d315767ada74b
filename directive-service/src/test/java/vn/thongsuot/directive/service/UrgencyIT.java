package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.Province.DIRECTIVES;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** How urgent a document is, from its draft to the registers and the paper. */
class UrgencyIT extends RunningService {

    @Test
    void itIsDraftedIssuedToldAndChanged() {
        var letter = draft(", \"urgency\": \"URGENT\"");
        assertThat(urgencyOf(letter)).isEqualTo("URGENT");
        var issued = province.clerk()
                .post(
                        DIRECTIVES + "/" + letter + "/issue",
                        "{\"number\": \"7\", \"date\": \"2025-04-22\", \"urgency\": \"IMMEDIATE\"}");
        assertThat(issued.body().path("urgency").asString()).isEqualTo("IMMEDIATE");
        var changed = province.clerk()
                .put(
                        DIRECTIVES + "/" + letter,
                        2,
                        body(", \"number\": \"7\", \"date\": \"2025-04-22\", \"urgency\": \"VERY_URGENT\""));
        assertThat(changed.body().path("urgency").asString()).isEqualTo("VERY_URGENT");
        var ordinary = province.clerk()
                .put(DIRECTIVES + "/" + letter, 3, body(", \"number\": \"7\", \"date\": \"2025-04-22\""));
        assertThat(ordinary.body().has("urgency")).isFalse();

        var told = await().atMost(Duration.ofSeconds(20))
                .until(() -> topics.eventsOnce("thongsuot.directives", province.tenant), events -> events.size() == 4);
        assertThat(told)
                .extracting(event -> event.data().path("urgency").asString(""))
                .containsExactly("URGENT", "IMMEDIATE", "VERY_URGENT", "");
        assertThat(told)
                .allSatisfy(event -> assertThat(EventSchemas.violations(
                                event.type(), event.data().toString()))
                        .isEmpty());
    }

    @Test
    void theListIsNarrowedToOneUrgencyAloneOrBesideAnother() {
        var urgent = province.register("1/UBND-VX", ", \"urgency\": \"URGENT\"").id();
        var immediate =
                province.register("2/UBND-VX", ", \"urgency\": \"IMMEDIATE\"").id();
        var drafted = draft(", \"urgency\": \"IMMEDIATE\"");
        province.register("3/UBND-VX", "").id();

        assertThat(ids("?urgency=URGENT")).containsExactly(urgent);
        assertThat(ids("?urgency=IMMEDIATE")).containsExactly(immediate, drafted);
        assertThat(ids("?urgency=VERY_URGENT")).isEmpty();
        assertThat(ids("?urgency=IMMEDIATE&status=DRAFT")).containsExactly(drafted);
        assertThat(ids("?urgency=IMMEDIATE&direction=INCOMING")).containsExactly(immediate);
        assertThat(ids("?urgency=IMMEDIATE&kind=PLAN")).isEmpty();
        assertThat(ids("?urgency=IMMEDIATE&q=phong+chong")).containsExactly(drafted);
        assertThat(ids("")).hasSize(4);
    }

    @Test
    void linesOfRegistersSayIt() {
        var letter = province.register(
                        "12/UBND-VX",
                        ", \"date\": \"2025-04-10\", \"urgency\": \"URGENT\", \"recipients\": [\"%s\"]"
                                .formatted(province.office))
                .id();
        province.officeHead()
                .post(
                        DIRECTIVES + "/" + letter + "/entries",
                        "{\"sheet\": \"IN\", \"unit\": \"%s\", \"number\": \"57\", \"on\": \"2025-04-12\"}"
                                .formatted(province.office));
        var out = draft("");
        province.clerk()
                .post(
                        DIRECTIVES + "/" + out + "/issue",
                        "{\"number\": \"8\", \"date\": \"2025-04-22\", \"urgency\": \"IMMEDIATE\"}");
        assertThat(line("IN", province.office).path("urgency").asString()).isEqualTo("URGENT");
        assertThat(line("OUT", province.department).path("urgency").asString()).isEqualTo("IMMEDIATE");
    }

    @Test
    void aPrintedNoticeHasItsMarkUnderTheNumber() {
        var spoken = province.clerk()
                .post(DIRECTIVES, """
                {"system": "STATE", "kind": "ORAL_INSTRUCTION", "direction": "INTERNAL", "subject": "Phòng chống bão",
                 "issuer": {"unit": "%s"}, "urgency": "VERY_URGENT",
                 "spoken": {"occasion": "Họp giao ban", "on": "2025-04-21", "by": "Giám đốc"}}""".formatted(province.department))
                .id();
        var page = province.clerk().file(DIRECTIVES + "/" + spoken + "/conclusion?format=html");
        assertThat(new String(page.body(), StandardCharsets.UTF_8))
                .containsSubsequence("Số:", "<span class=\"mark\">THƯỢNG KHẨN</span>", "THÔNG BÁO</h1>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "FAST"   | 400 malformed /urgency wrong-format
            "khẩn"   | 400 malformed /urgency wrong-format
            ["URGENT"] | 400 malformed /urgency wrong-type
            """)
    void anythingElseIsRefusedWithItsPlace(String said, String problem) {
        var letter = draft("");
        assertThat(province.clerk()
                        .post(DIRECTIVES, body(", \"urgency\": " + said))
                        .problem())
                .isEqualTo(problem);
        assertThat(province.clerk()
                        .put(DIRECTIVES + "/" + letter, 1, body(", \"urgency\": " + said))
                        .problem())
                .isEqualTo(problem);
        var issue = "{\"number\": \"9\", \"date\": \"2025-04-22\", \"urgency\": %s}".formatted(said);
        assertThat(province.clerk()
                        .post(DIRECTIVES + "/" + letter + "/issue", issue)
                        .problem())
                .isEqualTo(problem);
        var listed = province.clerk().get(DIRECTIVES + "?urgency=FAST");
        assertThat(listed.problem()).isEqualTo("400 malformed urgency wrong-format");
        assertThat(listed.body().at("/errors/0/detail").asString()).contains("URGENT, VERY_URGENT, IMMEDIATE");
        assertThat(urgencyOf(letter)).isEmpty();
    }

    private String draft(String more) {
        return province.clerk().post(DIRECTIVES, body(more)).id();
    }

    private String body(String more) {
        return """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "OUTGOING", "subject": "Phòng chống bão",
                 "issuer": {"unit": "%s"}%s}""".formatted(province.department, more);
    }

    private String urgencyOf(String letter) {
        return province.clerk()
                .get(DIRECTIVES + "/" + letter)
                .body()
                .path("urgency")
                .asString("");
    }

    private JsonNode line(String sheet, String unit) {
        return province.clerk()
                .get(DIRECTIVES + "/register?sheet=" + sheet + "&year=2025&unit=" + unit)
                .body()
                .at("/items/0");
    }

    private List<String> ids(String query) {
        return province.clerk()
                .get(DIRECTIVES + query)
                .body()
                .path("items")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }
}
