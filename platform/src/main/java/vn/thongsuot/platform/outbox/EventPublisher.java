package vn.thongsuot.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.events.CloudEventHeaders;
import vn.thongsuot.platform.tenancy.TenantId;

/** Sends events to the broker and waits until it has them all. */
class EventPublisher {

    private final KafkaOperations<String, byte[]> kafka;
    private final Map<String, AggregateKind<?>> kinds;
    private final String source;

    /**
     * @param kinds by collection; filled while the application is wired
     * @param source name of this service, for {@code ce_source}
     */
    EventPublisher(KafkaOperations<String, byte[]> kafka, Map<String, AggregateKind<?>> kinds, String source) {
        this.kafka = kafka;
        this.kinds = kinds;
        this.source = source;
    }

    /** Those of one aggregate go in their order; the producer is idempotent and keeps it. */
    void publish(Collection<OutboxItem> items) {
        var sent = new ArrayList<CompletableFuture<?>>();
        for (var item : items) {
            var topic = kind(item.key()).topic();
            if (topic != null) {
                item.events().forEach(event -> sent.add(kafka.send(toRecord(topic, item.key(), event))));
            }
        }
        kafka.flush();
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
    }

    private AggregateKind<?> kind(OutboxKey key) {
        var kind = kinds.get(key.collection());
        if (kind == null) {
            throw new IllegalStateException("no kind of aggregate is stored in '" + key.collection() + "'");
        }
        return kind;
    }

    private ProducerRecord<String, byte[]> toRecord(Topic topic, OutboxKey key, PendingEvent event) {
        var receiver = event.to() == null ? key.tenant() : new TenantId(event.to());
        var eventRecord = new ProducerRecord<>(
                topic.name(), key.recordKey(receiver), event.data().getBytes(StandardCharsets.UTF_8));
        CloudEventHeaders.write(
                eventRecord.headers(),
                new CloudEventHeaders(
                        event.id(),
                        event.type(),
                        "/" + source,
                        key.id(),
                        event.time(),
                        receiver,
                        receiver.equals(key.tenant()) ? null : key.tenant(),
                        event.sequence(),
                        event.trace()));
        return eventRecord;
    }
}
