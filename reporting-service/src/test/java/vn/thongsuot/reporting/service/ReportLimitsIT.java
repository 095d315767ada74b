package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is too large is refused before anything is frozen, and long lists come in pages. */
class ReportLimitsIT extends RunningService {

    @Test
    void aPageThatCouldNotBeKeptIsNotApproved() {
        var long1 = "{\"narratives\": {\"s1-1\": \"" + "&".repeat(20_000) + "\"}}";
        var office = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        author().change(office, "\"1\"", long1);
        author().post(Client.REPORTS + "/" + office + "/submission", "");
        assertThat(head().approve(office).status()).isEqualTo(200);

        var quotes = IntStream.range(0, 100)
                .mapToObj(place -> "{\"report\": \"%s\", \"section\": \"s1-1\", \"into\": \"s1-1\"}".formatted(office))
                .collect(Collectors.joining(","));
        var whole = head().post(Client.REPORTS, """
                {"unit": "sct", "kind": "THEMATIC", "title": "Tổng hợp", "directive": "d1",
                 "period": {"from": "2025-04-11", "to": "2025-05-05"}, "inputs": ["%s"], "quotes": [%s]}""".formatted(office, quotes));
        assertThat(whole.status()).as(whole.text()).isEqualTo(201);
        head().post(Client.REPORTS + "/" + whole.id() + "/submission", "");

        var refused = head().approve(whole.id());
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.code()).isEqualTo("page-too-large");
        assertThat(head().get(Client.REPORTS + "/" + whole.id())
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void theActivitiesBehindAReportComeInPages() {
        for (var place = 1; place <= 5; place++) {
            others().activity("a" + place, place == 3 ? 2 : 1, "");
        }
        await().atMost(PATIENCE)
                .until(() -> author().get("/api/v1/directives/d1/lineage")
                                .body()
                                .path("activities")
                                .size()
                        == 5);
        var id = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        var sources = Client.REPORTS + "/" + id + "/sources";

        var first = reader().get(sources + "?limit=3").body();
        assertThat(first.path("items")).hasSize(3);
        assertThat(first.at("/items/2/activity").asString()).isEqualTo("a3");
        assertThat(first.at("/items/2/version").asInt()).isEqualTo(2);
        var second = reader().get(
                        sources + "?limit=3&cursor=" + first.path("next").asString())
                .body();
        assertThat(second.path("items")).hasSize(2);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(reader().get(sources + "?cursor=x").pointer()).isEqualTo("cursor");
        assertThat(reader().get(Client.REPORTS + "/nothing/sources").status()).isEqualTo(404);
    }
}
