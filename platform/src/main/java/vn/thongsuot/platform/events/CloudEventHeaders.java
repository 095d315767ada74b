package vn.thongsuot.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The attributes of an event in Kafka's binary mode of CloudEvents 1.0: headers {@code ce_…}, the data alone in the value.
 *
 * @param from the tenant that sent it, where that is another than the one it is for; on the topics of the exchange only
 * @param trace W3C {@code traceparent}; absent when the command was not traced
 */
public record CloudEventHeaders(
        String id,
        String type,
        String source,
        String subject,
        Instant time,
        TenantId tenant,
        @Nullable TenantId from,
        long sequence,
        @Nullable String trace) {

    private static final String SPECIFICATION = "1.0";

    /** Of an event that does not leave its tenant. */
    public CloudEventHeaders(
            String id,
            String type,
            String source,
            String subject,
            Instant time,
            TenantId tenant,
            long sequence,
            @Nullable String trace) {
        this(id, type, source, subject, time, tenant, null, sequence, trace);
    }

    public static void write(Headers headers, CloudEventHeaders event) {
        put(headers, "ce_specversion", SPECIFICATION);
        put(headers, "ce_id", event.id);
        put(headers, "ce_type", event.type);
        put(headers, "ce_source", event.source);
        put(headers, "ce_subject", event.subject);
        put(headers, "ce_time", event.time.toString());
        put(headers, "ce_tenant", event.tenant.value());
        if (event.from != null) {
            put(headers, "ce_fromtenant", event.from.value());
        }
        put(headers, "ce_sequence", Long.toString(event.sequence));
        put(headers, "content-type", "application/json");
        if (event.trace != null) {
            put(headers, "traceparent", event.trace);
        }
    }

    /**
     * Reads the headers of a record.
     *
     * @throws UnreadableEventException when one is missing or makes no sense
     */
    public static CloudEventHeaders read(Headers headers) {
        try {
            return new CloudEventHeaders(
                    get(headers, "ce_id"),
                    get(headers, "ce_type"),
                    get(headers, "ce_source"),
                    get(headers, "ce_subject"),
                    Instant.parse(get(headers, "ce_time")),
                    new TenantId(get(headers, "ce_tenant")),
                    from(headers),
                    Long.parseLong(get(headers, "ce_sequence")),
                    find(headers, "traceparent"));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UnreadableEventException("a header makes no sense: " + e.getMessage());
        }
    }

    private static @Nullable TenantId from(Headers headers) {
        var sender = find(headers, "ce_fromtenant");
        return sender == null ? null : new TenantId(sender);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String get(Headers headers, String name) {
        var value = find(headers, name);
        if (value == null || value.isEmpty()) {
            throw new UnreadableEventException("header " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String find(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
