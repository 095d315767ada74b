package vn.thongsuot.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import vn.thongsuot.platform.events.CloudEventHeaders;
import vn.thongsuot.platform.events.UnreadableEventException;
import vn.thongsuot.platform.tenancy.TenantId;

/** Reads a topic from its beginning to its present end and tells the version that stands last under each key. */
class TopicHeads {

    private static final Logger LOG = LoggerFactory.getLogger(TopicHeads.class);

    private final ConsumerFactory<String, byte[]> consumers;

    TopicHeads(ConsumerFactory<String, byte[]> consumers) {
        this.consumers = consumers;
    }

    /** An aggregate on a topic. */
    record Key(TenantId tenant, String id) {}

    void forEachPartition(String topic, Consumer<Map<Key, Long>> action) {
        try (var consumer = consumers.createConsumer("reconciler", "")) {
            for (var partition : consumer.partitionsFor(topic)) {
                var source = new TopicPartition(topic, partition.partition());
                consumer.assign(List.of(source));
                consumer.seekToBeginning(List.of(source));
                long end = consumer.endOffsets(List.of(source)).getOrDefault(source, 0L);
                var last = new HashMap<Key, Long>();
                while (consumer.position(source) < end) {
                    consumer.poll(Duration.ofMillis(500)).forEach(found -> note(last, found));
                }
                action.accept(last);
            }
        }
    }

    private static void note(Map<Key, Long> last, ConsumerRecord<String, byte[]> found) {
        try {
            var event = CloudEventHeaders.read(found.headers());
            last.put(new Key(event.tenant(), event.subject()), event.sequence());
        } catch (UnreadableEventException e) {
            LOG.warn(
                    "{}-{}@{} is no event of ours: {}",
                    found.topic(),
                    found.partition(),
                    found.offset(),
                    e.getMessage());
        }
    }
}
