package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** What is lawfully erased from the topic is in no figure and behind none. */
class ErasureIT extends RunningService {

    private static final String SAID = "\"measurements\": [{\"indicator\": \"articles\", \"value\": \"3\"}]";
    private static final String PHOTO = """
            , "evidence": [{"uri": "/api/v1/activities/a1/photos/p", "caption": "Ảnh 1", "kind": "PHOTO"}]""";
    private static final String ERASED = """
            , "erased": {"before": 2, "fields": ["evidence"], "basis": "PERSONAL_DATA", "at": "2025-05-02T01:00:00Z"}""";

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
