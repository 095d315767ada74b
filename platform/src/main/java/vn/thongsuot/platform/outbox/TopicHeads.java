package vn.thongsuot.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import vn.thongsuot.platform.events.CloudEventHeaders;
import vn.thongsuot.platform.events.UnreadableEventException;
import vn.thongsuot.platform.tenancy.TenantId;

/** Reads a topic from its beginning to its present end and tells the version that stands last under each key. */
class TopicHeads {

    private static final Logger LOG = LoggerFactory.getLogger(TopicHeads.class);

    private static final int MOST_IDLE_POLLS = 60;

    private final ConsumerFactory<String, byte[]> consumers;

    TopicHeads(ConsumerFactory<String, byte[]> consumers) {
        this.consumers = consumers;
    }

    /** An aggregate on a topic. */
    record Key(TenantId tenant, String id) {}

    /**
     * What stands last on one partition.
     *
     * @param of how many partitions the topic has
     */
    record Heads(int partition, int of, Map<Key, Long> newest) {

        /** Whether an aggregate's records belong here, by the producer's own rule. */
        boolean wouldHold(Key key) {
            var recordKey = (key.tenant() + ":" + key.id()).getBytes(StandardCharsets.UTF_8);
            return Utils.toPositive(Utils.murmur2(recordKey)) % of == partition;
        }
    }

    /** The action gets what stands on each partition, one after another. */
    void forEachPartition(String topic, java.util.function.Consumer<Heads> action) {
        try (var consumer = consumers.createConsumer("reconciler", "")) {
            var partitions = consumer.partitionsFor(topic);
            for (var partition : partitions) {
                var source = new TopicPartition(topic, partition.partition());
                consumer.assign(List.of(source));
                consumer.seekToBeginning(List.of(source));
                long end = consumer.endOffsets(List.of(source)).getOrDefault(source, 0L);
                var last = new HashMap<Key, Long>();
                read(consumer, source, end, last);
                action.accept(new Heads(partition.partition(), partitions.size(), last));
            }
        }
    }

    /** Gives up when the broker goes away on the way; the next round will do. */
    private static void read(Consumer<String, byte[]> consumer, TopicPartition source, long end, Map<Key, Long> last) {
        int idle = 0;
        while (consumer.position(source) < end) {
            var found = consumer.poll(Duration.ofMillis(500));
            idle = found.isEmpty() ? idle + 1 : 0;
            if (idle > MOST_IDLE_POLLS) {
                throw new TimeoutException(source + " does not come any further");
            }
            found.forEach(one -> note(last, one));
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
