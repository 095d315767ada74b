package vn.thongsuot.bench.figures;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The loop of every peer: takes batches of the size that the service takes, and commits when one was worked off. */
final class Polling {

    private static final Duration WAIT = Duration.ofMillis(100);

    private Polling() {}

    /** Goes on until the process ends. */
    static void forEver(String topic, String group, Consumer<List<ConsumerRecord<String, byte[]>>> work) {
        try (var consumer =
                new KafkaConsumer<>(settings(group), new StringDeserializer(), new ByteArrayDeserializer())) {
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

    private static Map<String, Object> settings(String group) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                Objects.requireNonNull(System.getenv("KAFKA_BOOTSTRAP_SERVERS")),
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                500);
    }
}
