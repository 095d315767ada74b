package vn.thongsuot.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class BrokerSurvivesKillIT {

    private static final Map<String, String> BROKER_ALONE =
            Map.of("MONGODB_URI", "mongodb://elsewhere", "OIDC_ISSUER_URI", "http://elsewhere");

    private static final String TOPIC = "thongsuot.plans";
    private static final int RECORDS = 3_000;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedRecordIsThereAfterAKill() throws Exception {
        try (InfrastructureProcess infrastructure = new InfrastructureProcess(folder, BROKER_ALONE)) {
            createTopic(infrastructure);
            send(infrastructure);
            infrastructure.killAndStartAgain();
            assertThat(read(infrastructure))
                    .containsExactlyElementsOf(
                            IntStream.range(0, RECORDS).mapToObj(i -> "v" + i).toList());
            assertThat(infrastructure.endsCleanly()).isTrue();
        }
    }

    @Test
    void aTopicThatNobodyMadeIsNotMadeByAskingForIt() {
        try (InfrastructureProcess infrastructure = new InfrastructureProcess(folder, BROKER_ALONE);
                Admin admin = Admin.create(settings(infrastructure))) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("unheard-of"))
                            .allTopicNames()
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    private static void createTopic(InfrastructureProcess infrastructure) throws Exception {
        try (Admin admin = Admin.create(settings(infrastructure))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static void send(InfrastructureProcess infrastructure) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings(infrastructure), new StringSerializer(), new StringSerializer())) {
            var sent = IntStream.range(0, RECORDS)
                    .mapToObj(i -> producer.send(new ProducerRecord<>(TOPIC, "k" + i, "v" + i)))
                    .toList();
            for (var acknowledgement : sent) {
                acknowledgement.get();
            }
        }
    }

    private static List<String> read(InfrastructureProcess infrastructure) {
        List<String> values = new ArrayList<>();
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(infrastructure), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofSeconds(1))) {
                    values.add(found.value());
                }
            }
        }
        return values;
    }

    private static Map<String, Object> settings(InfrastructureProcess infrastructure) {
        return Map.of("bootstrap.servers", "127.0.0.1:" + infrastructure.brokerPort, "acks", "all");
    }
}
