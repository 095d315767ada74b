package vn.thongsuot.platformtest.infrastructure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it lies on a topic.
 *
 * @param key of the record: tenant, colon, id of the aggregate
 * @param sequence version of the aggregate
 */
public record SentEvent(
        String key, String id, String type, String tenant, String subject, long sequence, Instant time, JsonNode data) {

    static SentEvent read(ConsumerRecord<String, byte[]> sent) {
        return new SentEvent(
                sent.key(),
                header(sent, "ce_id"),
                header(sent, "ce_type"),
                header(sent, "ce_tenant"),
                header(sent, "ce_subject"),
                Long.parseLong(header(sent, "ce_sequence")),
                Instant.parse(header(sent, "ce_time")),
                JsonMapper.shared().readTree(sent.value()));
    }

    private static String header(ConsumerRecord<String, byte[]> sent, String name) {
        var value = headerOrNull(sent, name);
        if (value == null) {
            throw new AssertionError(
                    "%s at %s-%d without header %s".formatted(sent.key(), sent.topic(), sent.offset(), name));
        }
        return value;
    }

    private static @Nullable String headerOrNull(ConsumerRecord<String, byte[]> sent, String name) {
        var header = sent.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
