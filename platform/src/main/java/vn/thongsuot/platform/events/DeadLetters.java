package vn.thongsuot.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Where records go that this service cannot take in: {@code <topic>.<group>.dlt}, as they came, with the cause beside them
 * in headers. Nothing is dropped silently; the counter {@code thongsuot.dead.letters} is to be alerted on.
 */
public final class DeadLetters {

    /** Why the record could not be taken in; a short text, without the record's content. */
    public static final String CAUSE = "thongsuot_cause";

    /** Topic, partition and offset it came from, as {@code topic-partition@offset}. */
    public static final String ORIGIN = "thongsuot_origin";

    /** When it was set aside, ISO 8601. */
    public static final String SET_ASIDE = "thongsuot_set_aside";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final KafkaOperations<String, byte[]> kafka;
    private final String group;
    private final Clock clock;
    private final MeterRegistry meters;

    DeadLetters(KafkaOperations<String, byte[]> kafka, String group, Clock clock, MeterRegistry meters) {
        this.kafka = kafka;
        this.group = group;
        this.clock = clock;
        this.meters = meters;
    }

    /** The headers that tell of the cause, for those who set records aside in their own way. */
    public static Map<String, String> headers(String cause, String origin, Clock clock) {
        var headers = new HashMap<String, String>();
        headers.put(CAUSE, cause);
        headers.put(ORIGIN, origin);
        headers.put(SET_ASIDE, clock.instant().toString());
        return headers;
    }

    /** Sets a record aside and returns only when the broker has it. */
    void add(ConsumerRecord<String, byte[]> failed, String cause) {
        var origin = failed.topic() + "-" + failed.partition() + "@" + failed.offset();
        LOG.warn("{} set aside: {}", origin, cause);
        var letter = new ProducerRecord<>(failed.topic() + "." + group + ".dlt", failed.key(), failed.value());
        failed.headers().forEach(letter.headers()::add);
        headers(cause, origin, clock)
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(letter).join();
        meters.counter("thongsuot.dead.letters", "topic", failed.topic()).increment();
    }
}
