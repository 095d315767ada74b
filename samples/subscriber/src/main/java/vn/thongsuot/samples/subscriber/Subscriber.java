package vn.thongsuot.samples.subscriber;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Keeps what is true now on one topic, for instance {@code thongsuot.plans}. */
public final class Subscriber implements AutoCloseable {

    /** The newest state of one aggregate; {@code data} is JSON by the schema of the topic's contract. */
    public record Newest(long sequence, String type, String data) {}

    private final KafkaConsumer<String, String> consumer;
    private final Map<String, Newest> now = new HashMap<>();

    /** Reads from the start: a topic is a full copy of what is true, so nothing else is needed. */
    public Subscriber(String brokers, String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", brokers, "isolation.level", "read_committed");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(topic, part.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Takes in what came within a second, and gives all that is true, by {@code tenant:id}. */
    public Map<String, Newest> poll() {
        consumer.poll(Duration.ofSeconds(1)).forEach(this::take);
        return Map.copyOf(now);
    }

    private void take(ConsumerRecord<String, String> event) {
        if (event.value() == null) {
            now.remove(event.key()); // lawful erasure: forget it
            return;
        }
        var newest = new Newest(Long.parseLong(header(event, "ce_sequence")), header(event, "ce_type"), event.value());
        now.merge(event.key(), newest, (kept, come) -> come.sequence() > kept.sequence() ? come : kept);
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
