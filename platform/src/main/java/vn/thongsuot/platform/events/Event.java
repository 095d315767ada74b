package vn.thongsuot.platform.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * One event as it came from a topic (CloudEvents 1.0 in Kafka's binary mode).
 *
 * @param id unique; an event that is sent again keeps it
 * @param type logical name, for instance {@code vn.thongsuot.activity.recorded.v1}
 * @param tenant from the header {@code ce_tenant}
 * @param from from the header {@code ce_fromtenant}: who sent it, where that is another tenant; absent otherwise
 * @param subject id of the aggregate
 * @param sequence version of the aggregate; of two events of one subject the higher is the newer, whatever came first
 * @param time when the command was taken in
 * @param data the whole public state
 */
public record Event<T>(
        String id,
        String type,
        TenantId tenant,
        @Nullable TenantId from,
        String subject,
        long sequence,
        Instant time,
        T data) {

    /** One that did not leave its tenant. */
    public Event(String id, String type, TenantId tenant, String subject, long sequence, Instant time, T data) {
        this(id, type, tenant, null, subject, sequence, time, data);
    }
}
