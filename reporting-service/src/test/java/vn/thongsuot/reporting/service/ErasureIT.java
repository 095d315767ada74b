package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** What is lawfully erased from the topic is in no figure and behind none. */
class ErasureIT extends RunningService {

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
