package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.plan.ThuanAn;

/** Last year's plan, taken over. */
class ReuseIT extends RunningService {

    private static final String YEAR = "Kết quả năm 2024 là cơ sở.";

    @Test
    void whatMayBeOutOfDateIsMarkedAndEachMarkIsDealtWithBeforeHandingIn() {
        var id = copied();
        var plan = author().get(path(id)).body();
        assertThat(marks(plan))
                .contains(
                        "OLD_YEAR sections 2024 OPEN",
                        "OLD_YEAR subject 2024 OPEN",
                        "REPLACED_BASE  cv-4652 OPEN",
                        "REVOKED_BASE  " + ThuanAn.LETTER_OF_DEPARTMENT + " OPEN",
                        "ABOLISHED_UNIT  " + ThuanAn.VILLAGE + " OPEN")
                .hasSize(5);
        var base = mark(plan, "REPLACED_BASE");
        assertThat(base.path("newer").toString()).isEqualTo("[\"cv-moi\"]");
        assertThat(base.path("pointer").asString()).isEqualTo("/bases/0/directive");
        assertThat(mark(plan, "REVOKED_BASE").path("newer").toString()).isEqualTo("[\"qd-bai-bo\"]");
        assertThat(mark(plan, "ABOLISHED_UNIT").path("newer").toString()).isEqualTo("[\"to-dan-pho-1\"]");

        var refused = author().act(id, "submission", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("marks-not-confirmed");
        assertThat(refused.body().path("errors")).hasSize(5);
        assertThat(refused.text())
                .contains("old-year", "replaced-base", "revoked-base", "abolished-unit", "/bases/0/directive");

        var content = (ObjectNode) plan.path("content").deepCopy();
        content.put("subject", "Hưởng ứng năm 2026");
        content.putArray("distribution").addObject().put("text", "Lưu: VT");
        assertThat(author().change(id, "\"1\"", content.toString()).status()).isEqualTo(200);
        plan = author().get(path(id)).body();
        assertThat(marks(plan))
                .contains("OLD_YEAR subject 2024 CHANGED", "ABOLISHED_UNIT  " + ThuanAn.VILLAGE + " CHANGED");
        assertThat(author().act(id, "submission", "").body().path("errors")).hasSize(3);

        var open = "{\"marks\": [\"%s\", \"%s\", \"%s\"]}"
                .formatted(id(plan, "REPLACED_BASE"), id(plan, "REVOKED_BASE"), inSections(plan));
        var confirmed = author().act(id, "mark-confirmations", open);
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        assertThat(mark(confirmed.body(), "REPLACED_BASE").path("state").asString())
                .isEqualTo("CONFIRMED");
        assertThat(mark(confirmed.body(), "REPLACED_BASE").path("confirmedBy").asString())
                .isEqualTo(Neighbours.AUTHOR);
        assertThat(author().act(id, "submission", "").status()).isEqualTo(200);
    }

    @Test
    void whoMayNotPlanConfirmsNothing() {
        assertThat(deputy().act(copied(), "mark-confirmations", "{\"marks\": [\"m1\"]}")
                        .code())
                .isEqualTo("right-missing");
    }

    /** A plan that was written, not copied, has no marks and is handed in as it is. */
    @Test
    void aPlanOfItsOwnHasNoMarks() {
        var id = author().post(plan("subject: \"Năm 2020\"")).id();
        assertThat(author().get(path(id)).body().path("marks")).isEmpty();
        assertThat(author().act(id, "submission", "").status()).isEqualTo(200);
    }

    private String copied() {
        tellWhatChanged();
        var former = author().post(plan(
                        "subject: \"Hưởng ứng năm 2024\"",
                        "sections: [{\"id\": \"I\", \"paragraphs\": [{\"runs\": [{\"text\": \"" + YEAR + "\"}]}]}]",
                        "bases: [{\"directive\": \"cv-4652\", \"relation\": \"CARRIES_OUT\"}, {\"directive\": \""
                                + ThuanAn.LETTER_OF_DEPARTMENT + "\", \"relation\": \"CARRIES_OUT\"}]",
                        "distribution: [{\"text\": \"Thôn 1\", \"unit\": \"" + ThuanAn.VILLAGE
                                + "\"}, {\"text\": \"Lưu: VT\"}]"))
                .id();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> marks(author().get(path(copy(former))).body()).size() == 5);
        return copy(former);
    }

    private String copy(String former) {
        var made = author().post(path(former) + "/copies", "{\"unit\": \"thuan-an\"}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.id();
    }

    private void tellWhatChanged() {
        var cites = Map.of("directive", "cv-4652", "relation", "REPLACES", "basis", false, "place", "BODY");
        tell(
                "directives",
                "directive.issued",
                "cv-moi",
                1,
                Map.of(
                        "kind",
                        "OFFICIAL_LETTER",
                        "status",
                        "ISSUED",
                        "recipients",
                        List.of(),
                        "citations",
                        List.of(cites)));
        var act = Map.of("kind", "REVOKED", "on", "2025-12-01", "by", "qd-bai-bo");
        tell(
                "directives",
                "directive.changed",
                ThuanAn.LETTER_OF_DEPARTMENT,
                2,
                Map.of(
                        "kind",
                        "OFFICIAL_LETTER",
                        "status",
                        "ISSUED",
                        "recipients",
                        List.of(ThuanAn.COMMITTEE),
                        "acts",
                        List.of(act)));
        tell(
                "organisation",
                "unit.changed",
                ThuanAn.VILLAGE,
                2,
                Map.of(
                        "name",
                        "Thôn 1",
                        "kind",
                        "VILLAGE",
                        "level",
                        "SUB_COMMUNE",
                        "system",
                        "STATE",
                        "hasAccounts",
                        false,
                        "order",
                        1,
                        "validTo",
                        "2024-12-31",
                        "successors",
                        List.of("to-dan-pho-1")));
    }

    private void tell(String topic, String event, String id, long version, Map<String, ?> data) {
        var whole = new HashMap<String, Object>(data);
        whole.put("id", id);
        whole.put("version", version);
        topics.announce("thongsuot." + topic, "vn.thongsuot." + event + ".v1", tenant, id, version, whole);
    }

    private static List<String> marks(JsonNode plan) {
        return plan.path("marks")
                .valueStream()
                .map(one -> one.path("code").asString() + " "
                        + one.path("field").asString("") + " "
                        + one.path("found").asString() + " " + one.path("state").asString())
                .toList();
    }

    private static JsonNode mark(JsonNode plan, String code) {
        return plan.path("marks")
                .valueStream()
                .filter(one -> one.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode plan, String code) {
        return mark(plan, code).path("id").asString();
    }

    private static String inSections(JsonNode plan) {
        return plan.path("marks")
                .valueStream()
                .filter(one -> one.path("field").asString("").equals("sections"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String path(String id) {
        return Client.PLANS + "/" + id;
    }
}
