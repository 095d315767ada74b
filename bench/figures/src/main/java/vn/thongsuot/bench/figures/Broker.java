package vn.thongsuot.bench.figures;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the bench does with the broker: it feeds topics and looks how far groups have come. */
final class Broker implements AutoCloseable {

    /** As many as the topic of activities has. */
    private static final int PARTITIONS = 12;

    private static final Duration LOOK = Duration.ofMillis(100);

    private final String bootstrapServers;
    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;

    Broker(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ProducerConfig.LINGER_MS_CONFIG, 5,
                        ProducerConfig.BATCH_SIZE_CONFIG, 131_072,
                        // Of several on their way to a topic just made, some may come to a broker that does not lead it
                        // yet.
                        ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void create(String topic) {
        get(admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                .all());
    }

    /** Returns when all of them are acknowledged. */
    void send(List<ProducerRecord<String, byte[]>> events) {
        var sent = events.stream().map(producer::send).toList();
        producer.flush();
        sent.forEach(Broker::acknowledged);
    }

    /** Returns when it is acknowledged. */
    void sendOne(ProducerRecord<String, byte[]> event) {
        acknowledged(producer.send(event));
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an event was not taken", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Through a topic that nobody else uses. */
    Passage passage(String topic) {
        return new Passage(bootstrapServers, topic, this::sendOne);
    }

    /** Makes a group begin behind all that is in a topic now; where there is no such topic yet, there is nothing to skip. */
    void beginBehind(String group, String topic) {
        if (get(admin.listTopics().names()).contains(topic)) {
            var behind = new HashMap<TopicPartition, OffsetAndMetadata>();
            ends(List.of(topic)).forEach((partition, end) -> behind.put(partition, new OffsetAndMetadata(end)));
            get(admin.alterConsumerGroupOffsets(group, behind).all());
        }
    }

    /** Waits until so many members of each group have partitions. */
    void awaitMembers(List<String> groups, int members, Duration atMost) {
        await(() -> groups.stream().allMatch(group -> working(group) >= members), atMost, "not all members work");
    }

    private long working(String group) {
        try {
            return get(admin.describeConsumerGroups(List.of(group)).all()).values().stream()
                    .flatMap(description -> description.members().stream())
                    .filter(member -> !member.assignment().topicPartitions().isEmpty())
                    .count();
        } catch (IllegalStateException e) {
            return 0; // there is no such group yet
        }
    }

    /** Waits until every stage has passed all there is. */
    void awaitAllPassed(List<Stage> stages, Duration atMost) {
        await(() -> stages.stream().allMatch(stage -> waiting(stage) == 0), atMost, "not all was passed");
    }

    static void await(BooleanSupplier condition, Duration atMost, String otherwise) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(otherwise + " in " + atMost);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private Map<TopicPartition, Long> ends(List<String> topics) {
        var newest = new HashMap<TopicPartition, OffsetSpec>();
        get(admin.describeTopics(topics).allTopicNames())
                .forEach((topic, description) -> description
                        .partitions()
                        .forEach(partition ->
                                newest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        var ends = new HashMap<TopicPartition, Long>();
        get(admin.listOffsets(newest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private long waiting(Stage stage) {
        if (!get(admin.listTopics().names()).containsAll(stage.topics())) {
            return Long.MAX_VALUE; // the side makes its topics when it starts
        }
        var passed = get(admin.listConsumerGroupOffsets(stage.group()).partitionsToOffsetAndMetadata());
        return ends(stage.topics()).entrySet().stream()
                .mapToLong(end -> {
                    var at = passed.get(end.getKey());
                    return Math.max(0, end.getValue() - (at == null ? 0 : at.offset()));
                })
                .sum();
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
