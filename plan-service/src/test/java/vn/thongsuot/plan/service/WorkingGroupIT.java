package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.platformtest.wire.EventSchemas;

class WorkingGroupIT extends RunningService {

    static final String PATH = "/api/v1/working-groups";

    private static final String PERSON = "Trần Văn Mẫu";

    @Test
    @Tag("HCM-09")
    void aUnitHasItsGroupWithHeadMembersAndFoundingDecision() {
        var made = author().post(PATH, group());
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        var read = author().get(PATH + "/" + made.id()).body();
        assertThat(read.path("unit").asString()).isEqualTo(ThuanAn.COMMITTEE);
        assertThat(read.at("/content/head/position").asString()).isEqualTo("p-deputy");
        assertThat(read.at("/content/members")).hasSize(2);
        assertThat(read.path("members").asInt()).isEqualTo(3);
        assertThat(read.at("/founding/directive").asString()).isEqualTo(ThuanAn.LETTER_OF_DEPARTMENT);
        assertThat(read.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(author().get(PATH + "?unit=" + ThuanAn.COMMITTEE).body().path("items"))
                .hasSize(1);
        assertThat(author().get(PATH + "?unit=" + ThuanAn.CULTURE).body().path("items"))
                .isEmpty();
    }

    @Test
    void aGroupIsChangedThenDissolvedAndStaysSo() {
        var made = author().post(PATH, group());
        var path = PATH + "/" + made.id();
        var content = (ObjectNode) made.body().path("content").deepCopy();
        content.put("name", "Tổ công tác mới");
        assertThat(author().put(path, "\"7\"", content.toString()).status()).isEqualTo(412);
        assertThat(author().put(path, "\"1\"", content.toString()).header("ETag"))
                .isEqualTo("\"2\"");
        var elsewhere = content.deepCopy().put("unit", Neighbours.CITY).toString();
        assertThat(author().put(path, "\"2\"", elsewhere).rule()).isEqualTo("unit-stays");
        assertThat(author().post(path + "/dissolution", "{\"date\": \"2021-01-01\"}")
                        .rule())
                .isEqualTo("ends-before-it-begins");
        var dissolved = author().post(path + "/dissolution", "{\"date\": \"2025-12-31\"}");
        assertThat(dissolved.body().path("state").asString()).isEqualTo("DISSOLVED");
        assertThat(author().put(path, "\"3\"", content.toString()).code()).isEqualTo("group-dissolved");
    }

    @Test
    void noPersonIsToldToOthers() {
        var id = author().post(PATH, group()).id();
        author().post(PATH + "/" + id + "/dissolution", "{}");
        var told = await().until(
                        () -> topics.events("thongsuot.working-groups", tenant),
                        events -> events.stream().anyMatch(event -> event.sequence() == 2));
        assertThat(told).allSatisfy(event -> {
            assertThat(event.data().toString()).doesNotContain(PERSON);
            assertThat(EventSchemas.violations(event.type(), event.data().toString()))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    unit: null                      | /unit              | not-blank
                    name: " "                       | /name              | not-blank
                    head: {"person": "Ai đó"}       | /head              | member-needs-post
                    members: [{}]                   | /members/0         | member-needs-post
                    founding: {"date": "2022"}      | /founding          | decision-needs-name
                    plan: "nowhere"                 | /plan              | unknown-plan
                    """)
    void whatBreaksARuleIsInvalid(String field, String pointer, String rule) {
        var answer = author().post(PATH, with(field));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
        assertThat(answer.pointer() + " " + answer.rule()).isEqualTo(pointer + " " + rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    unit: "x"                         | /unit
                    head: {"position": "x"}           | /head/position
                    members: [{"position": "x"}]      | /members/0/position
                    founding: {"directive": "x"}      | /founding/directive
                    """)
    void whatNobodyHasHeardOfMayComeYet(String field, String pointer) {
        var answer = author().post(PATH, with(field));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(409);
        assertThat(answer.pointer()).isEqualTo(pointer);
    }

    @Test
    void onlyWhoPlansThereFormsAGroup() {
        assertThat(deputy().post(PATH, group()).code()).isEqualTo("right-missing");
        assertThat(author().post(PATH, with("founding: {\"date\": \"2025-02-31\"}"))
                        .pointer())
                .isEqualTo("/founding/date");
        assertThat(author().post(PATH, with("members: 7")).status()).isEqualTo(400);
    }

    static String group() {
        return """
                {"unit": "%s", "name": "Tổ công tác đổi mới sáng tạo", "purpose": "Đề xuất bài toán lớn",
                 "head": {"position": "p-deputy", "title": "Phó Chủ tịch", "person": "%s"},
                 "members": [{"position": "p-author"}, {"title": "Công chức Văn hóa - Xã hội"}],
                 "founding": {"directive": "%s", "date": "2025-09"}, "foundedOn": "2025-09-24"}
                """.formatted(ThuanAn.COMMITTEE, PERSON, ThuanAn.LETTER_OF_DEPARTMENT);
    }

    private static String with(String field) {
        var body = (ObjectNode) json(group());
        var colon = field.indexOf(':');
        body.set(field.substring(0, colon).strip(), json(field.substring(colon + 1)));
        return body.toString();
    }
}
