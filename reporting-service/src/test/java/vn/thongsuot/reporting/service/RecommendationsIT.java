package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** Each recommendation of an approved report is followed until somebody has decided. */
class RecommendationsIT extends RunningService {

    private static final String PATH = "/api/v1/recommendations";

    private static final String SIX = """
            {"unit": "vps", "recipient": "sct", "contentScope": "sct", "kind": "THEMATIC", "title": "Báo cáo",
             "directive": "d1", "period": {"from": "2025-04-11", "to": "2025-05-05"},
             "recommendations": [
               {"addressee": "Sở Công Thương", "unit": "sct", "verb": "đề nghị", "text": "đưa vào kế hoạch năm, quý."},
               {"addressee": "Sở Công Thương", "unit": "sct", "verb": "đề nghị", "text": "tập huấn định kỳ."},
               {"addressee": "Sở Công Thương", "unit": "sct", "verb": "kiến nghị", "text": "khen thưởng kịp thời."},
               {"addressee": "Sở Công Thương", "unit": "sct", "verb": "tiếp tục", "text": "tăng dịch vụ trực tuyến."},
               {"addressee": "UBND tỉnh", "unit": "ubnd", "verb": "tiếp tục", "text": "chỉ đạo sát sao."},
               {"addressee": "Sở KH&CN", "verb": "đề nghị", "text": "tăng cường hỗ trợ."}]}""";

    @Test
    @Tag("DN-23")
    void sixRecommendationsAreFollowedEachByItsAddressee() {
        var report = report(SIX);
        assertThat(open("")).isEmpty();
        approve(report);
        await().atMost(PATIENCE).until(() -> open("").size() == 6);

        var ours = open("&addressee=sct");
        assertThat(ours).hasSize(4).allSatisfy(one -> {
            assertThat(one.path("report").asString()).isEqualTo(report);
            assertThat(one.path("addressee").asString()).isEqualTo("Sở Công Thương");
            assertThat(one.path("status").asString()).isEqualTo("OPEN");
        });
        assertThat(ours.getLast().path("verb").asString()).isEqualTo("tiếp tục");
        assertThat(open("&addressee=ubnd")).hasSize(1);

        var accepted = act(head(), ours.get(1), "acceptance", "{\"note\": \"Giao Văn phòng Sở tham mưu.\"}");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(accepted.body().path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.body().path("decidedBy").asString()).isEqualTo("Chuyên viên");
        assertThat(accepted.body().path("note").asString()).isEqualTo("Giao Văn phòng Sở tham mưu.");
        assertThat(accepted.body().has("decidedAt")).isTrue();
        var rejected = act(head(), ours.get(2), "rejection", "{\"note\": \"Đã có quy chế.\"}");
        assertThat(rejected.body().path("status").asString()).isEqualTo("REJECTED");
        task("t-year", idOf(ours.get(0)));
        var turned = act(head(), ours.get(0), "task", "{\"task\": \"t-year\"}");
        assertThat(turned.status()).as(turned.text()).isEqualTo(200);
        assertThat(turned.body().path("task").asString()).isEqualTo("t-year");

        assertThat(open("&addressee=sct")).hasSize(1);
        assertThat(reader().get(PATH + "?status=TURNED_INTO_TASK").body().path("items"))
                .hasSize(1);
        assertThat(page(report))
                .containsSubsequence("Đối với Sở Công Thương", "Đối với UBND tỉnh", "Đối với Sở KH&amp;CN");
    }

    @Test
    @Tag("DN-30")
    void anAcceptedRecommendationMayStillBecomeATaskWhoseSourceItIs() {
        approve(report(SIX));
        await().atMost(PATIENCE).until(() -> open("&addressee=sct").size() == 4);
        var first = open("&addressee=sct").getFirst();
        act(head(), first, "acceptance", "{}");

        assertThat(act(head(), first, "task", "{\"task\": \"nowhere\"}").code()).isEqualTo("reference-not-yet-known");
        assertThat(act(head(), first, "task", "{\"task\": \"t1\"}").rule()).isEqualTo("task-of-another-source");
        task("t-quarter", idOf(first));
        assertThat(act(head(), first, "task", "{\"task\": \"t-quarter\"}").status())
                .isEqualTo(200);
        assertThat(act(head(), first, "rejection", "{\"note\": \"Muộn.\"}").code())
                .isEqualTo("recommendation-decided");
    }

    @Test
    void onlyTheAddresseeDecidesAndTheAuthorNotesWhatOthersOutsideAnswered() {
        approve(report(SIX));
        await().atMost(PATIENCE).until(() -> open("").size() == 6);
        var ours = open("&addressee=sct").getFirst();
        var provinces = open("&addressee=ubnd").getFirst();
        var outside = open("").getLast();

        assertThat(act(author(), ours, "acceptance", "{}").code()).isEqualTo("right-missing");
        assertThat(act(head(), provinces, "acceptance", "{}").code()).isEqualTo("right-missing");
        assertThat(outside.has("addresseeUnit")).isFalse();
        assertThat(act(reader(), outside, "acceptance", "{}").code()).isEqualTo("right-missing");
        assertThat(act(author(), outside, "acceptance", "{\"note\": \"Theo công văn trả lời.\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatAReturnedReportAskedForIsWithdrawnAndWhatWasDecidedStays() {
        var report = report(SIX);
        approve(report);
        await().atMost(PATIENCE).until(() -> open("").size() == 6);
        act(head(), open("&addressee=sct").getFirst(), "acceptance", "{}");
        author().act(report, "sending", 3, "");
        head().act(report, "return", 4, "{\"remarks\": \"Làm lại.\"}");

        await().atMost(PATIENCE).until(() -> open("").isEmpty());
        assertThat(reader().get(PATH + "?status=WITHDRAWN&report=" + report)
                        .body()
                        .path("items"))
                .hasSize(5);
        assertThat(reader().get(PATH + "?status=ACCEPTED").body().path("items")).hasSize(1);
    }

    @Test
    void whatBecomesOfThemIsToldAsTheContractSaysWithoutNotes() {
        approve(report(SIX));
        await().atMost(PATIENCE).until(() -> open("").size() == 6);
        act(head(), open("&addressee=sct").getFirst(), "acceptance", "{\"note\": \"Ghi chú riêng\"}");

        await().atMost(PATIENCE)
                .until(() -> topics.events("thongsuot.recommendations", tenant).size() >= 7);
        assertThat(topics.events("thongsuot.recommendations", tenant)).allSatisfy(event -> {
            assertThat(EventSchemas.violations(event.type(), event.data().toString()))
                    .isEmpty();
            assertThat(event.data().toString()).doesNotContain("Ghi chú riêng");
        });
    }

    /** As directive-service tells of a task that was made of a recommendation. */
    private void task(String id, String recommendation) {
        others().tell("tasks", "task.assigned", id, 1, """
                {"source": {"kind": "RECOMMENDATION", "id": "%s"}, "order": 1, "title": "Đưa vào kế hoạch năm",
                 "execution": "NOT_STARTED", "roles": [{"role": "LEAD", "unit": "vps", "openEnded": false}]}""".formatted(recommendation));
    }

    private static Answer act(Client by, JsonNode recommendation, String act, String body) {
        return by.post(PATH + "/" + idOf(recommendation) + "/" + act, body);
    }

    private static String idOf(JsonNode recommendation) {
        return recommendation.path("id").asString();
    }

    private List<JsonNode> open(String more) {
        return reader().get(PATH + "?status=OPEN" + more).body().path("items").valueStream().toList().stream()
                .sorted(Comparator.comparingInt(one -> one.path("place").asInt()))
                .toList();
    }

    private String report(String draft) {
        var drafted = author().post(Client.REPORTS, draft);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        author().post(Client.REPORTS + "/" + drafted.id() + "/submission", "");
        return drafted.id();
    }

    private void approve(String id) {
        assertThat(head().approve(id).status()).isEqualTo(200);
    }

    private String page(String id) {
        return reader().get(Client.REPORTS + "/" + id + "/document").text();
    }
}
