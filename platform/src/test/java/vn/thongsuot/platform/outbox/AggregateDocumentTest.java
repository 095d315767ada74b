package vn.thongsuot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class AggregateDocumentTest {

    @Test
    void nothingIsPendingOnceTheNewestIsSent() {
        assertThat(aggregate(3, 3, List.of()).pending()).isEmpty();
    }

    @Test
    void theNewestIsPendingUntilItIsSent() {
        assertThat(aggregate(3, 2, List.of()).pending())
                .extracting(PendingEvent::sequence)
                .containsExactly(3L);
    }

    @Test
    void olderEventsGoFirstAndThoseSentMeanwhileAreLeftOut() {
        assertThat(aggregate(4, 1, List.of(event(1), event(2), event(3))).pending())
                .extracting(PendingEvent::sequence)
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void anEventSurvivesItsDocument() {
        var event = new PendingEvent(
                "id",
                "type",
                9,
                Instant.parse("2025-05-05T00:00:00Z"),
                "receiver",
                "00-a-b-01",
                "{\"đ\":1}",
                new Document("by", "x"));

        assertThat(PendingEvent.of(event.toDocument())).isEqualTo(event);
    }

    private static AggregateDocument aggregate(long version, long sent, List<PendingEvent> backlog) {
        return new AggregateDocument(new Document("_id", "a")
                .append("version", version)
                .append("sent", sent)
                .append("latest", event(version).toDocument())
                .append(
                        "backlog",
                        backlog.stream().map(PendingEvent::toDocument).toList()));
    }

    private static PendingEvent event(long sequence) {
        return new PendingEvent("e" + sequence, "type", sequence, Instant.EPOCH, null, null, "{}", null);
    }
}
