package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Silence is named with its reason, and 'nothing to report' is an answer: neither is ever 0. */
class AnswersIT extends RunningService {

    private static final String CONSOLIDATED = """
            {"unit": "sct", "recipient": "ubnd", "kind": "THEMATIC", "title": "Sở tổng hợp", "directive": "d1",
             "period": {"from": "2025-04-11", "to": "2025-05-05"}}""";

    private static final String NOTHING = """
            {"unit": "%s", "recipient": "sct", "kind": "THEMATIC", "title": "Báo cáo", "directive": "d1",
             "period": {"from": "2025-04-11", "to": "2025-05-05"}, "answer": "NOTHING_TO_REPORT",
             "note": "đơn vị mới thành lập"}""";

    @BeforeEach
    void elevenDivisionsWereAsked() {
        for (var place = 1; place <= 11; place++) {
            var unit = "p" + place;
            others().unit(unit, "Phòng số " + place, "DIVISION", "\"parent\": \"sct\",");
            others().assignment("as" + place, unit, 1, "SENT");
            if (place > 1) {
                others().assignment("as" + place, unit, 2, "RECEIVED");
            }
        }
        others().plan("plan3", "p3", 1, "DRAFT");
        others().plan("plan4", "p4", 1, "RETURNED");
        others().plan("plan5", "p5", 1, "SUBMITTED");
        others().plan("plan6", "p6", 1, "APPROVED");
        var asTold = new HashMap<>(Map.of(
                "p1", "NOT_RECEIVED",
                "p3", "PLAN_IN_DRAFT",
                "p4", "PLAN_RETURNED",
                "p5", "PLAN_IN_APPROVAL",
                "p6", "NO_REPORT"));
        List.of("p2", "p7", "p8", "p9", "p10", "p11").forEach(unit -> asTold.put(unit, "NO_PLAN"));
        await().atMost(PATIENCE).until(this::silent, asTold::equals);
    }

    @Test
    void eachSilentUnitIsNamedWithItsReasonAndEachAnswerIsCounted() {
        draft("p7");
        submitted("p8");
        var returned = submitted("p9");
        head().act(returned, "return", 2, "{\"remarks\": \"Thiếu số liệu.\"}");
        approved("p10");
        var nothing = approved("p11");
        assertThat(head().act(nothing, "sending", 3, "").status()).isEqualTo(200);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(silent())
                        .containsExactlyInAnyOrderEntriesOf(Map.of(
                                "p1", "NOT_RECEIVED",
                                "p2", "NO_PLAN",
                                "p3", "PLAN_IN_DRAFT",
                                "p4", "PLAN_RETURNED",
                                "p5", "PLAN_IN_APPROVAL",
                                "p6", "NO_REPORT",
                                "p7", "REPORT_IN_DRAFT",
                                "p8", "REPORT_IN_APPROVAL",
                                "p9", "REPORT_RETURNED",
                                "p10", "REPORT_NOT_SENT")));
        var figures = reader().get("/api/v1/figures?directive=d1").body();
        assertThat(figures.path("silentCount").asInt()).isEqualTo(10);
        assertThat(figures.path("askedCount").asInt()).isEqualTo(11);
        assertThat(figures.at("/nothingToReport/0/unit").asString()).isEqualTo("p11");
        assertThat(figures.at("/silent/0/name").asString()).isEqualTo("Phòng số 1");

        var consolidated = head().post(Client.REPORTS, CONSOLIDATED);
        assertThat(consolidated.status()).as(consolidated.text()).isEqualTo(201);
        var page = page(consolidated.id());
        assertThat(page)
                .containsSubsequence(
                        "id=\"s2-1\"",
                        "Tình hình báo cáo của 11 đơn vị được giao: 0 đơn vị đã báo cáo; 1"
                                + " đơn vị trả lời không phát sinh; 10 đơn vị chưa báo cáo.")
                .contains("<td>Phòng số 1</td>\n<td>chưa tiếp nhận văn bản</td>\n<td>chưa có số liệu</td>")
                .contains("<td>Phòng số 11</td>\n<td>không phát sinh</td>\n<td>không phát sinh</td>")
                .contains("Chưa có số liệu của: Phòng số 1 (chưa tiếp nhận văn bản);")
                .doesNotContain("<td>0</td>\n</tr>");
        var view = head().get(Client.REPORTS + "/" + consolidated.id()).body();
        assertThat(reasons(view.path("silent"), "standing")).hasSize(10).containsEntry("p1", "NOT_RECEIVED");
        assertThat(reasons(view.path("answered"), "standing")).containsOnly(Map.entry("p11", "NOTHING_TO_REPORT"));
    }

    @Test
    void nothingToReportIsOneSentenceAndGoesTheWayOfAReport() {
        var id = approved("p1");
        assertThat(page(id))
                .contains("Phòng số 1 báo cáo: trong kỳ báo cáo từ ngày 11/4/2025 đến ngày 05/5/2025, đơn vị không phát"
                        + " sinh nội dung phải báo cáo (đơn vị mới thành lập).")
                .doesNotContain("<section id=\"s1\"", "báo cáo kết quả như sau");
        var view = head().get(Client.REPORTS + "/" + id).body();
        assertThat(view.path("answer").asString()).isEqualTo("NOTHING_TO_REPORT");
        assertThat(view.path("note").asString()).isEqualTo("đơn vị mới thành lập");
        assertThat(view.path("outline")).isEmpty();
    }

    @Test
    void aNoteIsMendedAfterAReturnAndContentsAreRefusedBesideIt() {
        var id = submitted("p1");
        head().act(id, "return", 2, "{\"remarks\": \"Ghi rõ lý do.\"}");

        assertThat(head().change(id, "\"3\"", "{\"narratives\": {\"s1-1\": \"Có việc.\"}}")
                        .pointer())
                .isEqualTo("/narratives");
        var mended = head().change(id, "\"3\"", "{\"note\": \"chưa có cán bộ chuyên trách\"}");
        assertThat(mended.status()).as(mended.text()).isEqualTo(200);
        assertThat(page(id)).contains("chưa có cán bộ chuyên trách");
    }

    @Test
    void figuresOfAUnitThatHadNothingSaySoInsteadOfNothingReported() {
        var id = approved("p2");
        head().act(id, "sending", 3, "");
        var figures = figures(
                "directive=d1&unit=p2",
                read -> read.path("nothingToReportCount").asInt() == 1);

        assertThat(total(figures, "deeds").has("value")).isFalse();
        assertThat(total(figures, "deeds").path("reason").asString()).isEqualTo("NOTHING_TO_REPORT");
        assertThat(figures.path("silent")).isEmpty();
        var silent = reader().get("/api/v1/figures?directive=d1&unit=p3").body();
        assertThat(total(silent, "deeds").path("reason").asString()).isEqualTo("NOT_REPORTED");
        assertThat(silent.at("/silent/0/reason").asString()).isEqualTo("PLAN_IN_DRAFT");
    }

    @Test
    void aReportOnOtherDaysIsNoAnswer() {
        var other = NOTHING.formatted("p2").replace("2025-04-11", "2025-01-01").replace("2025-05-05", "2025-01-31");
        var id = head().post(Client.REPORTS, other).id();
        await().atMost(PATIENCE).until(() -> "REPORT_IN_DRAFT".equals(silent().get("p2")));

        assertThat(id).isNotEmpty();
        var april = reader().get("/api/v1/figures?directive=d1&unit=p2&from=2025-04-01&to=2025-04-30")
                .body();
        assertThat(april.at("/silent/0/reason").asString()).isEqualTo("NO_PLAN");
    }

    private String draft(String unit) {
        var drafted = head().post(Client.REPORTS, NOTHING.formatted(unit));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        return drafted.id();
    }

    private String submitted(String unit) {
        var id = draft(unit);
        assertThat(head().post(Client.REPORTS + "/" + id + "/submission", "").status())
                .isEqualTo(200);
        return id;
    }

    private String approved(String unit) {
        var id = submitted(unit);
        var approved = head().approve(id);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        return id;
    }

    private Map<String, String> silent() {
        return reasons(reader().get("/api/v1/figures?directive=d1").body().path("silent"), "reason");
    }

    private static Map<String, String> reasons(JsonNode items, String field) {
        return List.copyOf(items.valueStream().toList()).stream()
                .collect(Collectors.toMap(
                        item -> item.path("unit").asString(),
                        item -> item.path(field).asString()));
    }

    private String page(String id) {
        return reader().get(Client.REPORTS + "/" + id + "/document").text();
    }
}
