package vn.thongsuot.reporting.figure.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.thongsuot.platform.events.CloudEventHeaders;
import vn.thongsuot.platform.events.UnreadableEventException;
import vn.thongsuot.reporting.figure.Deed;

/**
 * A readable record of the topic of activities.
 *
 * @param key tenant and activity
 * @param version of the activity
 * @param at when it happened
 * @param deed what figures read of it
 */
record ActivityEvent(ActivityKey key, long version, Instant at, Deed deed) {

    private static final String TYPES = "vn.thongsuot.activity.";
    private static final String VERSION = ".v1";

    /** Whether the record tells of an activity, readably or not; others on the topic are no concern of figures. */
    static boolean isExpected(Record<byte[], byte[]> record) {
        var type = header(record.headers(), "ce_type");
        return type == null || type.startsWith(TYPES);
    }

    static ActivityEvent read(Record<byte[], byte[]> record) throws UnreadableException {
        var key = ActivityKey.read(record.key());
        var headers = headers(record);
        if (!headers.tenant().equals(key.tenant())) {
            throw new UnreadableException("ce_tenant is not the tenant of the key", null);
        }
        if (!headers.subject().equals(key.activity())) {
            throw new UnreadableException("ce_subject is not the activity of the key", null);
        }
        if (!headers.type().endsWith(VERSION)) {
            throw new UnreadableException("ce_type is of a version not known here", null);
        }
        if (headers.sequence() < 1) {
            throw new UnreadableException("ce_sequence is no version", null);
        }
        return new ActivityEvent(key, headers.sequence(), headers.time(), deed(record.value()));
    }

    private static CloudEventHeaders headers(Record<byte[], byte[]> record) throws UnreadableException {
        try {
            return CloudEventHeaders.read(record.headers());
        } catch (UnreadableEventException e) {
            throw new UnreadableException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Deed deed(byte[] value) throws UnreadableException {
        try {
            var deed = Json.MAPPER.readValue(value, Deed.class);
            if (deed == null) {
                throw new UnreadableException("the data is null", null);
            }
            return deed;
        } catch (JacksonException e) {
            throw new UnreadableException("the data is no activity: " + e.getOriginalMessage(), e);
        }
    }

    /** The version that the headers name; null when they name none. */
    static @Nullable Long version(Headers headers) {
        var text = header(headers, "ce_sequence");
        try {
            var version = text == null ? 0 : Long.parseLong(text);
            return version >= 1 ? version : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }
}
