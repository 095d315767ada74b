package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.wire.EventSchemas;

class ReportIT extends RunningService {

    static final String DRAFT = """
            {"unit": "vps", "recipient": "sct", "contentScope": "sct", "kind": "THEMATIC",
             "title": "Báo cáo hưởng ứng Ngày Sáng tạo và Đổi mới sáng tạo thế giới năm 2025", "date": "2025-05-05",
             "period": {"from": "2025-04-11", "to": "2025-05-05"}, "directive": "d1",
             "narratives": {"s1-1": "Bối cảnh do cán bộ viết."},
             "recommendations": [{"addressee": "UBND tỉnh", "unit": "ubnd", "verb": "đề nghị", "text": "tiếp tục chỉ đạo."}]}""";

    @BeforeEach
    void aDeedWasDone() {
        others().activity("a1", 1, """
                "title": "Tin, bài về <b>WCID</b>", "measurements": [{"indicator": "articles", "value": "1500"}]""");
        figures("directive=d1", totalIs("articles", "1500"));
        await().atMost(PATIENCE)
                .until(() ->
                        author().get("/api/v1/directives/d1/lineage").text().contains("a1"));
    }

    @Test
    @Tag("DN-02")
    @Tag("DN-03")
    void aReportIsDraftedFromTheFactsAndFollowsThemUntilItIsApproved() {
        var drafted = author().post(Client.REPORTS, DRAFT);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        assertThat(drafted.body().has("number")).isFalse();
        assertThat(page(drafted.id()))
                .contains("Tin, bài về &lt;b&gt;WCID&lt;/b&gt;", "<td>1.500</td>", "data-sources=\"a1@1\"")
                .contains("Bối cảnh do cán bộ viết.", "Kính gửi: Sở Công Thương", "Phạm vi nội dung: Sở Công Thương");

        others().activity("a1", 2, "\"title\": \"Tin, bài đã sửa\"");
        await().atMost(PATIENCE).until(() -> page(drafted.id()).contains("Tin, bài đã sửa"));
        assertThat(page(drafted.id())).contains("data-sources=\"a1@2\"").doesNotContain("&lt;b&gt;");
    }

    @Test
    void whatWasApprovedStaysByteForByteAndLaterCorrectionsAreShownBesideIt() {
        var id = approved();
        var frozen = page(id);
        others().activity("a1", 2, "\"title\": \"Tin, bài đã sửa\"");
        others().activity("a2", 1, "\"title\": \"Việc ghi muộn\"");

        await().atMost(PATIENCE)
                .until(() -> author().get(Client.REPORTS + "/" + id)
                                .body()
                                .path("changedSince")
                                .size()
                        == 2);
        assertThat(page(id)).isEqualTo(frozen);
        assertThat(author().get(Client.REPORTS + "/" + id)
                        .body()
                        .path("changedSince")
                        .valueStream())
                .anySatisfy(change -> {
                    assertThat(change.path("activity").asString()).isEqualTo("a1");
                    assertThat(change.path("frozenVersion").asInt()).isEqualTo(1);
                    assertThat(change.path("version").asInt()).isEqualTo(2);
                })
                .anySatisfy(change -> assertThat(change.has("frozenVersion")).isFalse());
    }

    @Test
    void whatWasApprovedDiffersWhenADeedIsNoLongerOfIt() {
        var id = approved();
        assertThat(differs(id)).isFalse();

        others().activity("a1", 2, "\"directives\": []");
        await().atMost(PATIENCE).until(() -> differs(id));
    }

    @Test
    void whatWasApprovedDiffersWhenATaskChanged() {
        var id = approved();
        assertThat(differs(id)).isFalse();

        others().tell("tasks", "task.changed", "t1", 2, """
                {"source": {"kind": "DIRECTIVE", "id": "d1"}, "directive": "d1", "order": 1,
                 "title": "Việc đã đổi tên", "execution": "IN_PROGRESS", "roles": []}""");
        await().atMost(PATIENCE).until(() -> differs(id));
        assertThat(author().get(Client.REPORTS + "/" + id).body().path("changedSince"))
                .isEmpty();
    }

    @Test
    void thePageIsMadeAnewForComparingOnlyWhereSomebodyAsks() {
        var place = Client.REPORTS + "/" + approved();

        assertThat(author().get(place).body().has("pageDiffers")).isFalse();
        assertThat(author().get(place + "?differences=true").body().has("pageDiffers"))
                .isTrue();
        assertThat(author().get(place + "?differences=maybe").status()).isEqualTo(400);
    }

    private boolean differs(String id) {
        return author().get(Client.REPORTS + "/" + id + "?differences=true")
                .body()
                .path("pageDiffers")
                .asBoolean();
    }

    @Test
    void aRepeatedKeyIsRecognisedThoughTheRightIsGone() {
        var drafted = author().post(Client.REPORTS, "draft-key", DRAFT);
        others().tell("positions", "position.changed", "p-author", 2, """
                {"unit": "vps", "title": "Chuyên viên", "subject": "%s", "rights": [], "validFrom": "2020-01-01"}""".formatted(Neighbours.AUTHOR));
        await().atMost(PATIENCE)
                .until(() -> author().post(Client.REPORTS, DRAFT).status() == 403);

        var again = author().post(Client.REPORTS, "draft-key", DRAFT);
        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(drafted.id());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void approvedReportsOfATenantFormAChain() {
        var first = author().get(Client.REPORTS + "/" + approved()).body().path("snapshot");
        var second = author().get(Client.REPORTS + "/" + approved()).body().path("snapshot");

        assertThat(first.has("previousHash")).isFalse();
        assertThat(first.path("place").asLong()).isEqualTo(1);
        assertThat(second.path("place").asLong()).isEqualTo(2);
        assertThat(second.path("previousHash").asString())
                .isEqualTo(first.path("hash").asString());
    }

    @Test
    void anApprovalThatIsRepeatedApprovesOnce() {
        var id = author().post(Client.REPORTS, DRAFT).id();
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        var read = head().approval(id);
        var once = approve(id, "same-key", read);
        var twice = approve(id, "same-key", read);

        assertThat(once.status()).as(once.text()).isEqualTo(200);
        assertThat(twice.status()).as(twice.text()).isEqualTo(200);
        assertThat(twice.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(twice.body().path("snapshot")).isEqualTo(once.body().path("snapshot"));
    }

    private Answer approve(String id, String key, String body) {
        return head().send(head().to(Client.REPORTS + "/" + id + "/approval")
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"2\""));
    }

    @Test
    void whatIsApprovedIsTheVersionThatWasRead() {
        var id = author().post(Client.REPORTS, DRAFT).id();
        author().post(Client.REPORTS + "/" + id + "/submission", "");

        var read = head().approval(id);
        assertThat(head().post(Client.REPORTS + "/" + id + "/approval", read).code())
                .isEqualTo("precondition-required");
        assertThat(head().act(id, "approval", 1, read).status()).isEqualTo(412);
        assertThat(head().act(id, "approval", 2, read).status()).isEqualTo(200);
    }

    @Test
    void whatIsApprovedIsThePageThatWasRead() {
        var id = author().post(Client.REPORTS, DRAFT).id();
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        var read = head().approval(id);
        assertThat(page(id))
                .contains("<meta name=\"content-hash\" content=\"%s\" />"
                        .formatted(head().get(Client.REPORTS + "/" + id + "/document")
                                .header("Content-Hash")));
        others().tell("tasks", "task.changed", "t1", 2, """
                {"source": {"kind": "DIRECTIVE", "id": "d1"}, "directive": "d1", "order": 1,
                 "title": "Việc đã đổi tên", "execution": "IN_PROGRESS", "roles": []}""");
        await().atMost(PATIENCE).until(() -> page(id).contains("Việc đã đổi tên"));

        var moved = head().act(id, "approval", 2, read);
        assertThat(moved.status()).isEqualTo(409);
        assertThat(moved.code()).isEqualTo("page-moved");
        assertThat(head().act(id, "approval", 2, head().approval(id)).status()).isEqualTo(200);
        assertThat(page(id)).contains("Việc đã đổi tên");
        assertThat(head().approval(id)).isNotEqualTo(read);
    }

    @Test
    void whoeverHoldsTheDraftIsGivenWhatWasApproved() {
        var id = author().post(Client.REPORTS, DRAFT).id();
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        var draft = head().get(Client.REPORTS + "/" + id + "/document");
        var read = draft.header("Content-Hash");
        var other = head().get(Client.REPORTS + "/" + id + "/document?format=docx");
        assertThat(other.header("Content-Hash")).isEqualTo(read).isNotNull();
        assertThat(other.header("ETag")).isNotEqualTo(draft.header("ETag"));

        assertThat(head().approve(id).status()).isEqualTo(200);
        var approved = document(id, "html", draft.header("ETag"));
        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.text()).isNotEqualTo(draft.text());
        assertThat(approved.header("ETag")).isNotEqualTo(draft.header("ETag"));
        assertThat(approved.header("Content-Hash")).isEqualTo(read);
        assertThat(document(id, "html", approved.header("ETag")).status()).isEqualTo(304);
        assertThat(document(id, "pdf", approved.header("ETag")).status()).isEqualTo(200);
    }

    private Answer document(String id, String format, @Nullable String held) {
        return head().send(head().to(Client.REPORTS + "/" + id + "/document?format=" + format)
                .GET()
                .header("If-None-Match", Objects.requireNonNull(held)));
    }

    @Test
    void anApprovalNamesThePageThatWasRead() {
        var id = author().post(Client.REPORTS, DRAFT).id();
        author().post(Client.REPORTS + "/" + id + "/submission", "");

        for (var body : List.of("{}", "{\"read\": \"abc\"}", Client.read("null"))) {
            var refused = head().act(id, "approval", 2, body);
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.pointer()).isEqualTo("/read");
        }
        assertThat(head().act(id, "approval", 2, Client.read('"' + "0".repeat(64) + '"'))
                        .code())
                .isEqualTo("page-moved");
    }

    @Test
    @Tag("DN-28")
    void aReturnedReportIsMendedAndSubmittedAgain() {
        var id = author().post(Client.REPORTS, DRAFT).id();
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        assertThat(author().change(id, "\"2\"", "{\"title\": \"Khác\"}").code()).isEqualTo("report-not-editable");

        var returned = head().post(Client.REPORTS + "/" + id + "/return", "{\"remarks\": \"Thiếu nguyên nhân.\"}");
        assertThat(returned.body().path("status").asString()).isEqualTo("RETURNED");
        assertThat(returned.body().path("remarks").asString()).isEqualTo("Thiếu nguyên nhân.");
        var mended = author().change(id, "\"3\"", """
                {"narratives": {"s1-1": "Bối cảnh đã viết lại."},
                 "assessment": {"limitations": [{"title": "Hạn chế", "text": "Ít sự kiện.", "cause": "Thiếu nguồn lực."}]}}""");
        assertThat(mended.status()).as(mended.text()).isEqualTo(200);
        assertThat(page(id))
                .contains("Nguyên nhân: Thiếu nguồn lực.", "Bối cảnh đã viết lại.")
                .doesNotContain("Bối cảnh do cán bộ viết.");
        assertThat(author().post(Client.REPORTS + "/" + id + "/submission", "").status())
                .isEqualTo(200);
    }

    @Test
    void oneSectionIsReturnedAndWhatChangedSinceIsSeen() {
        var id = author().post(Client.REPORTS, DRAFT).id();
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        assertThat(head().act(id, "return", 2, "{\"section\": \"s9\", \"remarks\": \"Sửa.\"}")
                        .pointer())
                .isEqualTo("/section");
        var returned = head().act(id, "return", 2, "{\"section\": \"s1-1\", \"remarks\": \"Nêu rõ bối cảnh.\"}");
        assertThat(returned.body().at("/lastReturn/section").asString()).isEqualTo("s1-1");
        assertThat(returned.body().at("/lastReturn/remarks").asString()).isEqualTo("Nêu rõ bối cảnh.");
        assertThat(returned.body().at("/lastReturn/changedSections")).isEmpty();

        var beyond = author().change(id, "\"3\"", """
                {"narratives": {"s1-1": "Bối cảnh rõ hơn.", "s2-2": "Thêm một đoạn."},
                 "recommendations": []}""");
        assertThat(beyond.body()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactly("/narratives/s2-2", "/narratives/s5-1");
        assertThat(beyond.rule()).isEqualTo("part-not-returned");
        assertThat(author().change(id, "\"3\"", "{\"narratives\": {\"s1-1\": \"Bối cảnh rõ hơn.\"}}")
                        .status())
                .isEqualTo(200);
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        var again = head().get(Client.REPORTS + "/" + id).body();
        assertThat(again.path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(again.has("remarks")).isFalse();
        assertThat(again.at("/lastReturn/section").asString()).isEqualTo("s1-1");
        assertThat(again.at("/lastReturn/changedSections").valueStream().map(JsonNode::asString))
                .containsExactly("s1-1");
        assertThat(again.at("/lastReturn/parts/0/changed").asBoolean()).isTrue();
        assertThat(again.at("/lastReturn/approvedSections").valueStream().map(JsonNode::asString))
                .contains("s2-2", "s5-1")
                .doesNotContain("s1-1");
    }

    @Test
    void onlyWhoeverHoldsTheRightMayAct() {
        assertThat(reader().post(Client.REPORTS, DRAFT).code()).isEqualTo("right-missing");
        var id = author().post(Client.REPORTS, DRAFT).id();
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        assertThat(author().approve(id).status()).isEqualTo(403);
        assertThat(reader().get(Client.REPORTS + "/" + id).status()).isEqualTo(200);
    }

    @Test
    void eachStepIsToldAsTheContractSays() {
        var id = approved();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(topics.events("thongsuot.reports", tenant).stream()
                                .filter(event -> event.subject().equals(id))
                                .map(SentEvent::type)
                                .distinct()) // at least once: a busy relay may tell the same again
                        .containsExactly(
                                "vn.thongsuot.report.drafted.v1",
                                "vn.thongsuot.report.submitted.v1",
                                "vn.thongsuot.report.approved.v1"));
        assertThat(topics.events("thongsuot.reports", tenant))
                .allSatisfy(event -> assertThat(EventSchemas.violations(
                                event.type(), event.data().toString()))
                        .isEmpty());
    }

    private String approved() {
        var id = author().post(Client.REPORTS, DRAFT).id();
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        var approved = head().approve(id);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        return id;
    }

    private String page(String id) {
        var answer = reader().get(Client.REPORTS + "/" + id + "/document?format=html");
        assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        return answer.text();
    }
}
