package vn.thongsuot.bench.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** From a producer to a consumer and nothing between. */
final class Passage implements AutoCloseable {

    private static final Duration WAIT = Duration.ofSeconds(5);

    private final String topic;
    private final Consumer<ProducerRecord<String, byte[]>> sending;
    private final KafkaConsumer<String, byte[]> consumer;

    Passage(String bootstrapServers, String topic, Consumer<ProducerRecord<String, byte[]>> sending) {
        this.topic = topic;
        this.sending = sending;
        this.consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partition = new TopicPartition(topic, 0);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
    }

    /** Returns when a deed of that name has come through. */
    void pass(String name) {
        var data = OwnProbes.facts(name).json(name, 1).getBytes(UTF_8);
        sending.accept(new ProducerRecord<>(topic, 0, name, data));
        for (var got = consumer.poll(WAIT); ; got = consumer.poll(WAIT)) {
            for (var record : got) {
                if (record.key().equals(name)) {
                    return;
                }
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
