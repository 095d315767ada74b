package vn.thongsuot.endtoend.cases;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.endtoend.RunningSuite;

/** A topic read from its beginning to its present end, with the clients' own libraries and nothing of the platform's. */
record Log(List<Entry> entries) {

    /**
     * One record.
     *
     * @param key tenant, colon, aggregate
     */
    record Entry(String key, String eventId, long sequence, JsonNode data) {}

    static Log of(RunningSuite suite, String topic) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", suite.brokers(), "isolation.level", "read_committed", "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var entries = new ArrayList<Entry>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found -> entries.add(entry(found)));
            }
            return new Log(entries);
        }
    }

    private static Entry entry(ConsumerRecord<String, byte[]> found) {
        return new Entry(
                found.key(),
                header(found, "ce_id"),
                Long.parseLong(header(found, "ce_sequence")),
                JsonMapper.shared().readTree(found.value()));
    }

    private static String header(ConsumerRecord<String, byte[]> found, String name) {
        var header = Objects.requireNonNull(found.headers().lastHeader(name), name);
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Under each key the record with the highest sequence. */
    Map<String, Entry> newest() {
        var newest = new HashMap<String, Entry>();
        entries.forEach(entry ->
                newest.merge(entry.key(), entry, (one, other) -> one.sequence() >= other.sequence() ? one : other));
        return newest;
    }

    /** Under each key the record that stands last, which a compacted topic keeps. */
    Map<String, Entry> last() {
        var last = new HashMap<String, Entry>();
        entries.forEach(entry -> last.put(entry.key(), entry));
        return last;
    }

    /** Acknowledged versions, by aggregate, that are not on the topic, nor anything newer that tells of them. */
    Map<String, Long> missing(String tenant, Map<String, Long> acknowledged) {
        var newest = newest();
        var missing = new HashMap<String, Long>();
        acknowledged.forEach((id, version) -> {
            var found = newest.get(tenant + ":" + id);
            if (found == null || found.sequence() < version) {
                missing.put(id, version);
            }
        });
        return missing;
    }

    /** Keys whose last record, the one that compaction keeps, is not their newest. */
    List<String> lastIsNotNewest() {
        var last = last();
        return newest().values().stream()
                .filter(newest -> {
                    var standing = last.get(newest.key());
                    return standing == null || standing.sequence() < newest.sequence();
                })
                .map(Entry::key)
                .toList();
    }
}
