package vn.thongsuot.bench.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the bench does with the broker: it feeds topics and looks how far groups have come. */
final class Broker implements AutoCloseable {

    /** As many as the topic of activities has. */
    private static final int PARTITIONS = 12;

    private static final Duration LOOK = Duration.ofMillis(20);

    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;

    Broker(String bootstrapServers) {
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ProducerConfig.LINGER_MS_CONFIG, 5,
                        ProducerConfig.BATCH_SIZE_CONFIG, 131_072),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void create(String topic) {
        get(admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                .all());
    }

    /** Returns when all of them are acknowledged. */
    void send(List<ProducerRecord<String, byte[]>> events) {
        events.forEach(event -> producer.send(event, (sent, failure) -> {
            if (failure != null) {
                throw new IllegalStateException("an event was not taken", failure);
            }
        }));
        producer.flush();
    }

    /** Waits until every stage has passed all there is. */
    void awaitAllPassed(List<Stage> stages, Duration atMost) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (stages.stream().anyMatch(stage -> waiting(stage) > 0)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not all was passed in " + atMost);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private long waiting(Stage stage) {
        var descriptions = get(admin.describeTopics(stage.topics()).allTopicNames());
        var newest = new HashMap<TopicPartition, OffsetSpec>();
        descriptions.forEach((topic, description) -> description
                .partitions()
                .forEach(partition ->
                        newest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        var ends = get(admin.listOffsets(newest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all());
        var passed = get(admin.listConsumerGroupOffsets(stage.group()).partitionsToOffsetAndMetadata());
        var waiting = new ArrayList<Long>();
        ends.forEach((partition, end) -> {
            var at = passed.get(partition);
            waiting.add(Math.max(0, end.offset() - (at == null ? 0 : at.offset())));
        });
        return waiting.stream().mapToLong(Long::longValue).sum();
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
