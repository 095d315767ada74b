package vn.thongsuot.reporting.figure.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import vn.thongsuot.reporting.figure.Freshness;

/**
 * Adds up what waits at each stage between an activity and its cell. Stages are asked from first to last: what had passed
 * one when it was asked is counted at the next. Dead letters are counted last, since a record is set aside before it stops
 * waiting.
 */
final class KafkaFreshness implements Freshness.Meter {

    /**
     * A consumer group on its topics.
     *
     * @param topics the group's offsets on others are not looked at
     */
    record Stage(String group, List<String> topics) {}

    private static final Logger LOG = LoggerFactory.getLogger(KafkaFreshness.class);
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final Offsets offsets;
    private final Supplier<List<Stage>> stages;
    private final List<String> deadLetters;
    private final ConsumerFactory<String, byte[]> consumers;
    private final Clock clock;

    KafkaFreshness(
            Offsets offsets,
            Supplier<List<Stage>> stages,
            List<String> deadLetters,
            ConsumerFactory<String, byte[]> consumers,
            Clock clock) {
        this.offsets = offsets;
        this.stages = stages;
        this.deadLetters = List.copyOf(deadLetters);
        this.consumers = consumers;
        this.clock = clock;
    }

    @Override
    public Freshness measure() {
        var asOf = clock.instant(); // what was told before is counted, what comes meanwhile may be
        try {
            var records = new AtomicLong();
            var waiting = new HashMap<TopicPartition, Long>();
            for (var stage : stages.get()) {
                waiting.putAll(offsets.waiting(stage.group(), stage.topics(), records::addAndGet));
            }
            var letters = offsets.standing(deadLetters);
            var age = records.get() == 0 ? Long.valueOf(0) : age(waiting, asOf);
            return new Freshness(records.get(), age, letters, asOf);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.debug("lag not measured", e);
            return unknown(asOf);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unknown(asOf);
        }
    }

    private static Freshness unknown(Instant asOf) {
        return new Freshness(null, null, 0, asOf);
    }

    /** Of the oldest record that waits; null when the broker does not hand it over at once. */
    private @Nullable Long age(Map<TopicPartition, Long> waiting, Instant now) {
        try (Consumer<String, byte[]> consumer = consumers.createConsumer(null, "freshness", null)) {
            consumer.assign(waiting.keySet());
            waiting.forEach(consumer::seek);
            var oldest = Long.MAX_VALUE;
            for (ConsumerRecord<String, byte[]> record : consumer.poll(GLANCE)) {
                oldest = Math.min(oldest, record.timestamp());
            }
            return oldest == Long.MAX_VALUE
                    ? null
                    : Math.max(
                            0,
                            Duration.between(Instant.ofEpochMilli(oldest), now).toSeconds());
        }
    }
}
