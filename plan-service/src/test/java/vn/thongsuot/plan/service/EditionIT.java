package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.platformtest.http.Answer;

/** An approved plan is amended beside itself. */
class EditionIT extends RunningService {

    private static final String BODY = "{\"kind\": \"ADJUSTMENT\", \"reason\": \"Lùi thời gian\"}";

    @Test
    void theApprovedPlanStaysAsItWasWhileAnotherEditionIsWrittenAndApproved() {
        var first = numbered();
        var printed = page(first);
        var whole = author().get(path(first)).text();
        var draft = amended(first);
        var content = (ObjectNode) draft.body().path("content").deepCopy();
        assertThat(content.path("subject").asString())
                .startsWith("Điều chỉnh, bổ sung Kế hoạch số 7/KH-UBND")
                .contains("Hưởng ứng");
        assertThat(content.has("date")).isFalse();
        assertThat(draft.body().at("/amends/edition").asInt()).isEqualTo(2);
        change(content);
        var second = draft.body().path("id").asString();
        assertThat(author().change(second, draft.header("ETag"), content.toString())
                        .status())
                .isEqualTo(200);
        author().act(second, "submission", "");
        var approval = deputy().approve(second, "{\"drawNumber\": true, \"date\": \"2025-10-02\"}");
        assertThat(approval.body().path("number").asString())
                .as(approval.text())
                .isNotEqualTo("7");
        assertThat(author().get(path(first)).text()).isEqualTo(whole);
        assertThat(page(first)).isEqualTo(printed);
        var editions = rows(path(second) + "/editions");
        assertThat(editions)
                .extracting(one ->
                        one.path("edition").asInt() + " " + one.path("status").asString())
                .containsExactly("1 APPROVED", "2 APPROVED");
        assertThat(editions).isEqualTo(rows(path(first) + "/editions"));
        assertThat(editions.getLast().path("reason").asString()).isEqualTo("Lùi thời gian");
    }

    @Test
    void theDifferenceIsReadSectionBySectionAndWordByWord() {
        var first = numbered();
        var draft = amended(first);
        var content = (ObjectNode) draft.body().path("content").deepCopy();
        change(content);
        var second = draft.body().path("id").asString();
        author().change(second, draft.header("ETag"), content.toString());
        var difference = author().get(path(second) + "/difference").body();
        assertThat(difference.at("/from/edition").asInt()).isEqualTo(1);
        assertThat(difference.at("/to/edition").asInt()).isEqualTo(2);
        assertThat(texts(difference.path("parts"), "part")).contains("number", "date", "subject");
        assertThat(difference
                        .path("sections")
                        .valueStream()
                        .map(one -> one.path("section").asString() + one.path("kinds"))
                        .toList())
                .containsExactly("I[\"MOVED\",\"CHANGED\"]", "II[\"REMOVED\"]", "IV[\"ADDED\"]");
        var words = difference.at("/sections/0/words");
        assertThat(texts(words, "kind")).contains("SAME", "ADDED");
        assertThat(texts(words, "text")).contains(" điều khác");
        var back = author().get(path(second) + "/difference?from=2&to=1").body();
        assertThat(back.path("sections").toString())
                .contains("\"section\":\"II\",\"kinds\":[\"ADDED\"]", "\"section\":\"IV\",\"kinds\":[\"REMOVED\"]");
        assertThat(author().get(path(first) + "/difference?from=1&to=1").body().path("sections"))
                .isEmpty();
    }

    @Test
    void thereIsOneNextEditionHoweverOftenItIsAskedFor() {
        var first = numbered();
        var path = path(first) + "/amendments";
        var made = author().post(path, "key", BODY);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var again = author().post(path, "key", BODY);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.id()).isEqualTo(made.id());
        assertThat(author().post(path, BODY).code()).isEqualTo("plan-amended-already");
        assertThat(author().post(path(made.id()) + "/amendments", BODY).code()).isEqualTo("plan-not-approved");
    }

    @Test
    void aWholeNewEditionKeepsItsSubjectAndWhatWasSaidOfItsItems() {
        var first = numbered();
        author().act(first, "items/W/state", "{\"state\": \"DONE\", \"note\": \"Xong\"}");
        var made = author().post(path(first) + "/amendments", "{\"kind\": \"EDITION\"}");
        assertThat(made.body().path("subject").asString()).isEqualTo("Hưởng ứng");
        author().act(made.id(), "submission", "");
        var approved = deputy().approve(made.id(), "{}");
        assertThat(approved.body().at("/progress/0/state").asString())
                .as(approved.text())
                .isEqualTo("DONE");
        assertThat(approved.body().at("/items/0/state").asString()).isEqualTo("DONE");
    }

    @Test
    void whoeverIsRemindedIsRemindedOfTheNewerEditionOnly() {
        var first = approved(thuanAn());
        var asked = "/reminders?asOf=2025-09-20";
        assertThat(rows(path(first) + asked)).isNotEmpty();
        var made = author().post(path(first) + "/amendments", "{}");
        assertThat(rows(path(first) + asked)).isNotEmpty();
        author().act(made.id(), "submission", "");
        assertThat(deputy().approve(made.id(), "{}").status()).isEqualTo(200);
        assertThat(rows(path(first) + asked)).isEmpty();
        assertThat(rows(path(made.id()) + asked)).isNotEmpty();
        assertThat(rows("/api/v1/plan-reminders?unit=thuan-an-mttq&asOf=2025-10-06"))
                .extracting(row -> row.path("plan").asString())
                .containsExactly(made.id());
    }

    @Test
    void amendingNeedsTheRightToPlan() {
        var answer = deputy().post(path(numbered()) + "/amendments", BODY);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("right-missing");
    }

    /** Approved under number 7, with three sections of which the third asks for something. */
    private String numbered() {
        var id = author().post(plan("""
            sections: [{"id": "I", "title": "Mục đích", "paragraphs": [{"runs": [{"text": "Một"}]}]},
                       {"id": "II", "title": "Nội dung"},
                       {"id": "III", "title": "Tổ chức", "numbering": "ARABIC", "sections":
                         [{"id": "W", "title": "Việc", "item": {"kind": "CONTENT"}}]}]\
            """)).id();
        author().act(id, "submission", "");
        assertThat(deputy().approve(id, "{\"number\": 7, \"date\": \"2025-09-25\"}")
                        .status())
                .isEqualTo(200);
        return id;
    }

    private Answer amended(String id) {
        var made = author().post(path(id) + "/amendments", BODY);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return author().get(made.header("Location"));
    }

    /** The third section goes first, the first says something else, the second goes, a fourth is new. */
    private static void change(ObjectNode content) {
        var sections = (ArrayNode) content.path("sections");
        var third = sections.remove(2);
        sections.remove(1);
        ((ObjectNode) sections.get(0).at("/paragraphs/0/runs/0")).put("text", "Một điều khác");
        sections.insert(0, third);
        sections.add(json("{\"id\": \"IV\", \"title\": \"Kinh phí\"}"));
    }

    private String page(String id) {
        return author().get(path(id) + "/document?format=html").text();
    }

    private static String path(String id) {
        return Client.PLANS + "/" + id;
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(one -> one.path(field).asString()).toList();
    }
}
