package vn.thongsuot.platformtest.aggregate;

import vn.thongsuot.platform.tenancy.TenantId;

/**
 * An event that aggregates told of.
 *
 * @param version of the aggregate, and the event's sequence
 * @param type logical name on the wire
 * @param data the public state, as the kind's {@code wire} makes it
 */
public record Told(TenantId tenant, String id, long version, String type, Object data) {}
