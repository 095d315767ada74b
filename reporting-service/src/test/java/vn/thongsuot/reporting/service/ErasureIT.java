package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Selection;
import vn.thongsuot.reporting.figure.Sources;
import vn.thongsuot.reporting.figure.Sources.Behind;
import vn.thongsuot.reporting.figure.Sources.Source;

/** What is lawfully erased from the topic is in no figure and behind none. */
class ErasureIT extends RunningService {

    private static final String SAID = "\"measurements\": [{\"indicator\": \"articles\", \"value\": \"3\"}]";
    private static final String PHOTO = """
            , "evidence": [{"uri": "/api/v1/activities/a1/photos/p", "caption": "Ảnh 1", "kind": "PHOTO"}]""";
    private static final String ERASED = """
            , "erased": {"before": 2, "fields": ["evidence"], "basis": "PERSONAL_DATA", "at": "2025-05-02T01:00:00Z"}""";

    @Autowired
    Sources sources;

    @Autowired
    TenantDatabases databases;

    @Test
    void whatIsErasedOfADeedLeavesReportsToComeAndNoByteOfAnApprovedOne() {
        others().activity("a1", 1, SAID + PHOTO);
        figures("directive=d1&from=2025-04-01&to=2025-04-30", totalIs("articles", "3"));
        var id = drafted();
        await().until(() -> page(id).contains("Ảnh 1"));
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        assertThat(head().approve(id).status()).isEqualTo(200);
        var approved = page(id);
        assertThat(approved).contains("Ảnh 1");

        others().activity("erased", "a1", 2, SAID + ERASED);

        var next = drafted();
        await().until(() -> !page(next).contains("Ảnh 1"));
        assertThat(page(next)).contains("Tin, bài");
        assertThat(page(id)).as("read only if it is what its hash says").isEqualTo(approved);
        author().post(Client.REPORTS + "/" + next + "/submission", "");
        assertThat(head().approve(next).status()).isEqualTo(200);
        assertThat(author().get(Client.REPORTS + "/" + next).body().at("/snapshot/previousHash"))
                .isEqualTo(author().get(Client.REPORTS + "/" + id).body().at("/snapshot/hash"));
        figures("directive=d1&from=2025-04-01&to=2025-04-30", totalIs("articles", "3"));
    }

    @Test
    void ofAnErasedDeedItsIdAndVersionStaySoThatNoLateCopyBringsItBack() {
        sources.write(tenant, List.of(told("a9", 3)));
        assertThat(behind("articles")).containsExactly("a9");
        assertThat(reader().get(DeedFiguresIT.OF + "a9").status()).isEqualTo(200);

        sources.forget(tenant, "a9");
        assertThat(behind("articles")).isEmpty();
        assertThat(databases.of(tenant).getCollection("figure_sources").find(Filters.eq("_id", "a9")))
                .singleElement()
                .satisfies(left -> assertThat(left).containsOnlyKeys("_id", "seq", "counted"));
        assertThat(reader().get(DeedFiguresIT.OF + "a9").status()).isEqualTo(404);

        sources.write(tenant, List.of(told("a9", 2)));
        assertThat(behind("articles")).isEmpty();
        sources.forget(tenant, "never-heard-of");
        assertThat(databases.of(tenant).getCollection("figure_sources").find(Filters.eq("_id", "never-heard-of")))
                .isEmpty();
    }

    private List<String> behind(String indicator) {
        var all = new Selection(null, null, null);
        return sources.behind(tenant, all, null, new Behind(indicator, false), new PageQuery(10, null)).items().stream()
                .map(Source::activity)
                .toList();
    }

    private Event<Deed> told(String activity, long version) {
        var day = LocalDate.of(2025, 4, 21);
        var said = new Deed.Measurement("articles", "EQ", BigDecimal.TEN, null, null, null);
        var days = new Interval(day, day);
        var deed = new Deed("vps", List.of(), "BANNER", "DONE", "Tin", days, List.of("d1"), List.of(said));
        return new Event<>(
                activity + version,
                "vn.thongsuot.activity.recorded.v1",
                tenant,
                activity,
                version,
                Instant.EPOCH,
                deed);
    }

    private String drafted() {
        return author().post(Client.REPORTS, ReportIT.DRAFT).id();
    }

    private String page(String report) {
        return author().get(Client.REPORTS + "/" + report + "/document?format=html")
                .text();
    }

    @Test
    void anErasedDeedLeavesTheFiguresAndWhatTheyList() {
        others().activity("a1", 1, "\"measurements\": [{\"indicator\": \"articles\", \"value\": \"3\"}]");
        others().activity("a2", 1, "\"measurements\": [{\"indicator\": \"articles\", \"value\": \"2\"}]");
        figures("directive=d1&from=2025-04-01&to=2025-04-30", totalIs("articles", "5"));

        topics.send(new ProducerRecord<>("thongsuot.activities", tenant + ":a1", null));

        var after = figures("directive=d1&from=2025-04-01&to=2025-04-30", totalIs("articles", "2"));
        var cell = total(after, "articles").path("cell").asString();
        await().untilAsserted(() -> assertThat(reader().get("/api/v1/figures/" + cell + "/sources")
                        .body()
                        .path("items"))
                .singleElement()
                .satisfies(
                        source -> assertThat(source.path("activity").asString()).isEqualTo("a2")));
    }
}
