package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.http.Answer;

/** A draft holds its figures, proposes from data, and comes back in parts. */
class DraftingIT extends RunningService {

    private static final String DEPARTMENT = """
            {"unit": "sct", "kind": "THEMATIC", "title": "Báo cáo của Sở", "directive": "d1", "gather": true, "merge": true,
             "period": {"from": "2025-04-11", "to": "2025-05-05"}}""";

    private String id = "";

    @BeforeEach
    void aDraftHoldsCompleteFigures() {
        articles(1, "1500");
        id = author().post(Client.REPORTS, ReportIT.DRAFT).id();
    }

    private void articles(long version, String value) {
        var told = Instant.now();
        others().activity("a1", version, """
                "measurements": [{"indicator": "articles", "value": "%s"}]""".formatted(value));
        figures("directive=d1", totalIs("articles", value).and(completeSince(told)));
        await().atMost(PATIENCE)
                .until(() ->
                        author().get("/api/v1/directives/d1/lineage").text().contains("a1"));
    }

    private String path(String more) {
        return Client.REPORTS + "/" + id + more;
    }

    private String page() {
        return reader().get(path("/document?format=html")).text();
    }

    private JsonNode figure(String indicator) {
        return reader().get(path("/figures"))
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void figuresStayAsOfATimeUntilTheWriterRenewsThemAndHandingInLocksThem() {
        articles(2, "1600");
        assertThat(page()).contains("<td>1.500</td>", "Số liệu tính đến ").doesNotContain("<td>1.600</td>");
        assertThat(figure("articles").at("/held/value").asString()).isEqualTo("1500");
        assertThat(figure("articles").at("/now/value").asString()).isEqualTo("1600");
        assertThat(figure("articles").path("changed").asBoolean()).isTrue();

        var renewed = author().post(path("/figures-renewal"), "");
        assertThat(renewed.status()).as(renewed.text()).isEqualTo(200);
        assertThat(page()).contains("<td>1.600</td>", "Bối cảnh do cán bộ viết.");
        var last = reader().get(path("/figures")).body().path("renewal");
        assertThat(last.path("changed").asInt()).isEqualTo(1);
        assertThat(last.at("/changes/0/held/value").asString()).isEqualTo("1500");

        author().post(path("/submission"), "");
        assertThat(author().post(path("/figures-renewal"), "").code()).isEqualTo("figures-locked");
        articles(3, "1700");
        assertThat(page()).contains("<td>1.600</td>");
        assertThat(head().approve(id).code()).isEqualTo("figures-moved");

        head().act(id, "return", 3, """
                {"remarks": "Cập nhật.", "parts": [{"indicator": "articles", "remarks": "Đã có số mới."}]}""");
        assertThat(author().change(id, "\"4\"", "{\"narratives\": {\"s1-1\": \"Khác.\"}}")
                        .rule())
                .isEqualTo("part-not-returned");
        assertThat(author().post(path("/figures-renewal"), "").status()).isEqualTo(200);
        author().post(path("/submission"), "");
        var again = head().get(path("")).body();
        assertThat(again.at("/lastReturn/parts/0/indicator").asString()).isEqualTo("articles");
        assertThat(again.at("/lastReturn/parts/0/changed").asBoolean()).isTrue();
        var approved = head().approve(id);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(page()).contains("<td>1.700</td>", "Bối cảnh do cán bộ viết.");
    }

    @Test
    void onlyWhatTheReportHasComesBack() {
        author().post(path("/submission"), "");
        var one = returned("{\"remarks\": \"Sửa.\", \"parts\": [{\"indicator\": \"lost\"}, {\"unit\": \"qlcn\"}]}");
        assertThat(rules(one)).isEqualTo("figure-not-told unit-not-taken");
        assertThat(returned("{\"remarks\": \"Sửa.\", \"parts\": [{\"unit\": \"a\", \"section\": \"s1-1\"}]}")
                        .rule())
                .isEqualTo("one-part");
        assertThat(returned("{\"remarks\": \"Sửa.\", \"section\": \"s1-1\"}").status())
                .isEqualTo(200);
        assertThat(author().post(path("/figures-renewal"), "").code()).isEqualTo("figures-approved");
    }

    private Answer returned(String body) {
        return head().act(id, "return", 2, body);
    }

    private static String rules(Answer answer) {
        return answer.body()
                .path("errors")
                .valueStream()
                .map(error -> error.path("rule").asString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatTheDataProposeIsMarkedAndPrintedAsTheWriterTakesIt() {
        var proposed = reader().get(path("/proposals")).body().path("items");
        var missing = proposal(proposed, "missing");
        var evidence = proposal(proposed, "evidence");
        assertThat(missing.path("text").asString()).contains("Số băng rôn", "Số người tham gia");
        assertThat(missing.path("cells")).hasSize(2);
        assertThat(evidence.path("sources").valueStream().map(JsonNode::asString))
                .containsExactly("a1@1");
        assertThat(page()).contains("Gợi ý từ số liệu", "Chưa có số liệu của 2 chỉ số", "data-cells=");

        var taken = author().post(path("/proposals/" + missing.path("key").asString() + "/acceptance"), """
                {"text": "Chưa đo được số người.", "cause": "Thiếu biểu mẫu."}""");
        assertThat(taken.body().at("/assessment/limitations/0/text").asString()).isEqualTo("Chưa đo được số người.");
        assertThat(author().post(path("/proposals/" + evidence.path("key").asString() + "/dismissal"), "")
                        .status())
                .isEqualTo(200);
        assertThat(reader().get(path("/proposals")).body().path("items")).isEmpty();
        assertThat(page())
                .contains("Chưa đo được số người. Nguyên nhân: Thiếu biểu mẫu.")
                .doesNotContain("Gợi ý từ");
        assertThat(author().post(path("/proposals/missing-0/dismissal"), "").code())
                .isEqualTo("proposal-outdated");
    }

    @Test
    void thereIsAnEndOfAssessments() {
        var all = IntStream.range(0, 50)
                .mapToObj(place -> "{\"title\": \"Hạn chế " + place + "\", \"text\": \"Có.\"}")
                .collect(Collectors.joining(","));
        author().change(id, "\"1\"", "{\"assessment\": {\"limitations\": [" + all + "]}}");
        var key = proposal(reader().get(path("/proposals")).body().path("items"), "missing")
                .path("key")
                .asString();

        assertThat(author().post(path("/proposals/" + key + "/acceptance"), "{}")
                        .rule())
                .isEqualTo("assessments-full");
    }

    private static JsonNode proposal(JsonNode items, String rule) {
        return items.valueStream()
                .filter(item -> item.path("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " in " + items));
    }

    @Test
    void whatWasSentIsGatheredMergedUnderItsUnitAndItsRequestsAreListed() {
        author().post(path("/submission"), "");
        assertThat(head().approve(id).status()).isEqualTo(200);
        author().act(id, "sending", 3, "");
        var office = id;
        await().atMost(PATIENCE).until(() -> {
            id = head().post(Client.REPORTS, DEPARTMENT).id();
            return head().get(path("")).body().path("inputs").size() == 1;
        });

        assertThat(head().get(path("")).body().at("/inputs/0/report").asString())
                .isEqualTo(office);
        assertThat(page())
                .containsSubsequence(
                        "Tổng hợp từ báo cáo của các đơn vị:", "Văn phòng Sở:", "Bối cảnh do cán bộ viết.");
        var gathered = head().get(path("/gathered-recommendations")).body();
        assertThat(gathered.at("/items/0/addressee").asString()).isEqualTo("UBND tỉnh");
        assertThat(gathered.at("/items/0/requests/0/by/0/unit").asString()).isEqualTo("vps");
        assertThat(gathered.at("/items/0/requests/0/passedOn").asBoolean()).isFalse();
    }
}
