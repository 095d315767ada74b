package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Figures that change after the approval stand beside the report, and a report that corrects it names them. */
class CorrectionIT extends RunningService {

    @Test
    void aCorrectionSaysWhatItSaysOtherwiseAndAsksForNothingTwice() {
        articles(1, "1500");
        var id = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        var path = Client.REPORTS + "/" + id;
        assertThat(author().post(path + "/correction", "").code()).isEqualTo("correction-not-possible");
        author().post(path + "/submission", "");
        var approved = head().approve(id);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        articles(2, "1600");

        var beside = reader().get(path + "/figures").body();
        var articles = beside.path("items")
                .valueStream()
                .filter(one -> one.path("changed").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(articles.at("/held/value").asString()).isEqualTo("1500");
        assertThat(articles.at("/now/value").asString()).isEqualTo("1600");
        var sources = reader().get("/api/v1/figures/" + articles.path("cell").asString() + "/sources");
        assertThat(sources.body().at("/items/0/activity").asString()).isEqualTo("a1");
        assertThat(reader().get(path + "/document").text())
                .contains("<td>1.500</td>")
                .doesNotContain("1.600");

        assertThat(reader().post(path + "/correction", "").code()).isEqualTo("right-missing");
        var made = author().post(path + "/correction", "");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.body().path("supersedes").asString()).isEqualTo(id);
        assertThat(made.body().path("title").asString()).endsWith("(đính chính)");
        assertThat(made.body().at("/narratives/s1-1").asString()).isEqualTo("Bối cảnh do cán bộ viết.");
        var page = reader().get(Client.REPORTS + "/" + made.id() + "/document").text();
        assertThat(page).containsSubsequence("Số liệu khác với báo cáo", "<td>1.500</td>", ">1.600</td>");
        await().atMost(PATIENCE)
                .until(() -> author().post(path + "/correction", "").id().equals(made.id()));

        author().post(Client.REPORTS + "/" + made.id() + "/submission", "");
        var corrected = head().approve(made.id());
        assertThat(corrected.status()).as(corrected.text()).isEqualTo(200);
        await().atMost(PATIENCE)
                .until(() -> reader().get("/api/v1/recommendations?report=" + id)
                                .body()
                                .path("items")
                                .size()
                        == 1);
        assertThat(reader().get("/api/v1/recommendations?report=" + made.id())
                        .body()
                        .path("items"))
                .isEmpty();
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
}
