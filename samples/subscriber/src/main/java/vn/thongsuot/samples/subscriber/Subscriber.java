package vn.thongsuot.samples.subscriber;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Keeps what is true now on one topic, for instance {@code thongsuot.plans}. */
public final class Subscriber implements AutoCloseable {

    /** The newest state of one aggregate; {@code data} is JSON by the schema of the topic's contract. */
    public record Newest(long sequence, String type, String data) {}

    private static final Pattern ERASED = Pattern.compile(".*\\.erased\\.v\\d+");

    private final KafkaConsumer<String, String> consumer;
    private final Consumer<String> erased;
    private final Map<String, Newest> now = new HashMap<>();

    /** For those who keep nothing but what {@link #poll} gives. */
    public Subscriber(String brokers, String topic) {
        this(brokers, topic, key -> {});
    }

    /**
     * Reads from the start: a topic is a full copy of what is true, so nothing else is needed.
     *
     * @param erased deletes what is kept or was fetched besides of {@code tenant:id}: older states, files, photos. It is called
     *     for each lawful erasure, perhaps more than once
     */
    public Subscriber(String brokers, String topic, Consumer<String> erased) {
        this.erased = erased;
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
            now.remove(event.key()); // lawful erasure of the whole: forget it
            erased.accept(event.key());
            return;
        }
        var newest = new Newest(Long.parseLong(header(event, "ce_sequence")), header(event, "ce_type"), event.value());
        if (ERASED.matcher(newest.type()).matches()) {
            erased.accept(event.key()); // of a part; to be obeyed also when a newer state has come already
        }
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
