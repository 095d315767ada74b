package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.plan.ThuanAn;

/** What becomes of plans. */
class FollowingIT extends RunningService {

    private static final String CITY_UNIT = "unit: \"" + Neighbours.CITY + "\"";
    private static final List<String> GROUPS = List.of(
            "Mỗi đơn vị lập một Tổ công tác",
            "Bồi dưỡng Tổ công tác",
            "Xây dựng các bài toán lớn theo quy trình 5 bước",
            "Nhiệm vụ đổi mới sáng tạo hằng năm",
            "Cộng đồng khởi nghiệp phát triển giải pháp",
            "Hạ tầng dữ liệu dùng chung và dữ liệu mở",
            "Hợp tác quốc tế");

    @Test
    @Tag("HCM-19")
    void eachUnitMakesItsOwnPlanUnderTheCitysAndItIsSeenWhoHasSubmitted() {
        var parent = author().post(plan(CITY_UNIT, expecting(Neighbours.SISTER, ThuanAn.COMMITTEE, ThuanAn.CULTURE)))
                .id();
        var child = author().post(plan("unit: \"" + Neighbours.SISTER + "\"", under(parent)))
                .id();
        author().act(child, "submission", "");
        var draft = author().post(plan(under(parent))).id();
        assertThat(status(parent, Neighbours.SISTER)).isEqualTo(child + " SUBMITTED true");
        assertThat(status(parent, ThuanAn.COMMITTEE)).isEqualTo(draft + " DRAFT false");
        assertThat(status(parent, ThuanAn.CULTURE)).isEqualTo("  false");
        assertThat(author().get(Client.PLANS + "/" + child)
                        .body()
                        .path("parentPlan")
                        .asString())
                .isEqualTo(parent);
    }

    @Test
    void theRecipientsOfADirectiveAreExpectedTooAndOthersMayFollowUnasked() {
        var recipients = "programme: {\"expectedByDirective\": \"" + ThuanAn.LETTER_OF_DEPARTMENT + "\"}";
        var parent = author().post(plan(CITY_UNIT, recipients)).id();
        var unasked = "unit: \"" + Neighbours.COUNTRY_COMMUNE + "\"";
        author().post(plan(unasked, under(parent)));
        assertThat(child(parent, Neighbours.SISTER).path("expected").asBoolean())
                .isTrue();
        assertThat(child(parent, ThuanAn.COMMITTEE).has("plan")).isFalse();
        assertThat(child(parent, Neighbours.COUNTRY_COMMUNE).path("expected").asBoolean())
                .isFalse();
    }

    @Test
    @Tag("MOIT-15")
    void whoMustSubmitAndByWhatLineIsListed() {
        var expected = """
                programme: {"horizon": {"from": 2026, "to": 2030}, "expected": [
                  {"unit": "%s", "line": "GUIDES"}, {"unit": "%s", "line": "GUIDES"}, {"unit": "%s"}]}
                """.formatted(ThuanAn.CENTRE, Neighbours.SISTER, ThuanAn.ECONOMY);
        var parent = author().post(plan(CITY_UNIT, expected)).id();
        var period = "programme: {\"parentPlan\": \"" + parent + "\", \"horizon\": {\"from\": 2026, \"to\": 2030}}";
        author().post(plan("unit: \"" + Neighbours.SISTER + "\"", period));
        assertThat(child(parent, ThuanAn.CENTRE).path("line").asString()).isEqualTo("GUIDES");
        assertThat(child(parent, ThuanAn.CENTRE).has("plan")).isFalse();
        assertThat(child(parent, ThuanAn.ECONOMY).path("line").asString()).isEqualTo("DIRECTS");
        assertThat(child(parent, Neighbours.SISTER).at("/horizon/to").asInt()).isEqualTo(2030);
        assertThat(rows(Client.PLANS + "/" + parent + "/children")).hasSize(3);
    }

    @Test
    @Tag("HCM-06")
    void sevenTaskGroupsStandInOrderEachGivenToASetOfUnits() {
        var id = author().post(plan(CITY_UNIT, groups())).id();
        var rows = rows(Client.PLANS + "/" + id + "/task-groups");
        assertThat(rows).hasSize(7);
        for (int index = 0; index < rows.size(); index++) {
            assertThat(rows.get(index).path("order").asInt()).isEqualTo(index + 1);
            assertThat(rows.get(index).path("text").asString()).isEqualTo(GROUPS.get(index));
            assertThat(texts(rows.get(index).path("units"))).containsExactly(Neighbours.SISTER, ThuanAn.COMMITTEE);
        }
        var told = author().get(Client.PLANS + "?unit=" + Neighbours.CITY).body();
        assertThat(texts(told.at("/items/0/items/0/roles/0/units")))
                .containsExactly(Neighbours.SISTER, ThuanAn.COMMITTEE);
    }

    @Test
    @Tag("MOIT-14")
    void thePlanOfTheNextPeriodCarriesOverWhatTheFormerLeftUnfinished() {
        var former = approved(plan(CITY_UNIT, "programme: {\"horizon\": {\"from\": 2020, \"to\": 2025}}", work()));
        note(former, "A", "{\"state\": \"DONE\"}");
        note(former, "B", "{\"state\": \"UNFINISHED\", \"note\": \"Còn 2 đơn vị\"}");
        var open = rows(Client.PLANS + "/" + former + "/carry-over");
        assertThat(open).extracting(row -> row.path("item").asString()).containsExactly("B", "C");
        assertThat(open.getFirst().path("state").asString()).isEqualTo("UNFINISHED");
        assertThat(open.getFirst().path("note").asString()).isEqualTo("Còn 2 đơn vị");
        assertThat(open.getLast().has("state"))
                .as("not reported is not unfinished")
                .isFalse();
        var next = author().post(plan(
                        CITY_UNIT,
                        "programme: {\"horizon\": {\"from\": 2026, \"to\": 2030}, \"continues\": \"" + former + "\"}",
                        "sections: [{\"id\": \"N\", \"title\": \"Tiếp tục việc B\","
                                + "\"item\": {\"kind\": \"CONTENT\", \"carriedFrom\": \"B\"}}]"))
                .body();
        assertThat(next.path("horizon")).isEqualTo(json("{\"from\": 2026, \"to\": 2030}"));
        assertThat(author().get(Client.PLANS + "/" + former).body().path("horizon"))
                .isEqualTo(json("{\"from\": 2020, \"to\": 2025}"));
        assertThat(next.path("continues").asString()).isEqualTo(former);
        assertThat(next.at("/items/0/carriedFrom").asString()).isEqualTo("B");
        var taken = rows(Client.PLANS + "/" + former + "/carry-over").getFirst().at("/carriedTo/0");
        assertThat(taken.path("plan").asString()).isEqualTo(next.path("id").asString());
        assertThat(taken.path("section").asString()).isEqualTo("N");
    }

    @Test
    void listsAreCutIntoPages() {
        var id = author().post(plan(CITY_UNIT, groups())).id();
        var path = Client.PLANS + "/" + id + "/task-groups?limit=4";
        var first = author().get(path).body();
        assertThat(first.path("items")).hasSize(4);
        var second =
                author().get(path + "&cursor=" + first.path("next").asString()).body();
        assertThat(second.path("items")).hasSize(3);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(author().get(path + "&cursor=zz").rule()).isEqualTo("unknown-cursor");
    }

    private void note(String plan, String item, String body) {
        assertThat(author().act(plan, "items/" + item + "/state", body).status())
                .isEqualTo(200);
    }

    private JsonNode child(String parent, String unit) {
        return rows(Client.PLANS + "/" + parent + "/children").stream()
                .filter(row -> row.path("unit").asString().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private String status(String parent, String unit) {
        var row = child(parent, unit);
        return row.path("plan").asString("") + " " + row.path("status").asString("") + " "
                + row.path("submitted").asBoolean();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String under(String parent) {
        return "programme: {\"parentPlan\": \"" + parent + "\"}";
    }

    private static String expecting(String... units) {
        var expected = List.of(units).stream()
                .map(unit -> "{\"unit\": \"" + unit + "\"}")
                .toList();
        return "programme: {\"expected\": [" + String.join(",", expected) + "]}";
    }

    private static String work() {
        var items = List.of("A", "B", "C").stream()
                .map(id ->
                        "{\"id\": \"" + id + "\", \"title\": \"Việc " + id + "\", \"item\": {\"kind\": \"CONTENT\"}}")
                .toList();
        return "sections: [" + String.join(",", items) + "]";
    }

    private static String groups() {
        var roles = "[{\"role\": \"LEAD\", \"label\": \"các Sở, ban, ngành và UBND cấp xã\", \"units\": [\""
                + Neighbours.SISTER + "\", \"" + ThuanAn.COMMITTEE + "\"]}]";
        var groups = GROUPS.stream()
                .map(text -> "{\"id\": \"g" + (GROUPS.indexOf(text) + 1) + "\", \"title\": \"" + text
                        + "\", \"item\": {\"kind\": \"ASSIGNMENT\", \"roles\": " + roles + "}}")
                .toList();
        return "sections: [{\"id\": \"G\", \"title\": \"Nhiệm vụ\", \"topic\": \"TASK_GROUPS\", \"numbering\": \"ARABIC\","
                + "\"sections\": [" + String.join(",", groups) + "]}]";
    }
}
