package vn.thongsuot.bench.figures;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.GroupProtocol;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The loop of every peer: takes batches, and commits when one was worked off. */
final class Polling {

    /** Which protocol of groups to join by, {@code classic} or {@code consumer}. */
    static final String PROTOCOL = "BENCH_GROUP_PROTOCOL";

    /** As many as the service takes. */
    private static final int BATCH = 500;

    private static final Duration WAIT = Duration.ofMillis(100);

    private Polling() {}

    /** Goes on until the process ends. */
    static void forEver(String topic, String group, Consumer<List<ConsumerRecord<String, byte[]>>> work) {
        forEver(topic, group, BATCH, work);
    }

    /** @param most records in a batch */
    static void forEver(String topic, String group, int most, Consumer<List<ConsumerRecord<String, byte[]>>> work) {
        try (var consumer =
                new KafkaConsumer<>(settings(group, most), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            var announced = false;
            while (true) {
                var records = consumer.poll(WAIT);
                if (!announced && !consumer.assignment().isEmpty()) {
                    announced = true;
                    System.out.println(SideProcess.READY);
                }
                if (!records.isEmpty()) {
                    work.accept(
                            StreamSupport.stream(records.spliterator(), false).toList());
                    consumer.commitSync();
                }
            }
        }
    }

    private static Map<String, Object> settings(String group, int most) {
        var protocol = Objects.requireNonNullElse(System.getenv(PROTOCOL), GroupProtocol.CLASSIC.name());
        var settings = new HashMap<String, Object>();
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Objects.requireNonNull(System.getenv("KAFKA_BOOTSTRAP_SERVERS")));
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, protocol);
        if (GroupProtocol.of(protocol) == GroupProtocol.CLASSIC) { // with the newer one the broker says it
            settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, (int) Gap.SESSION.toMillis());
        }
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, most);
        return settings;
    }
}
