package vn.thongsuot.platform.identity;

import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Who asks: a person, or a service itself, acting in one tenant. What the person may do is not said here; it comes from
 * the posts the person holds.
 *
 * @param tenant from the verified token or the event's header, never from a URL or a body
 * @param subject the token's subject; for a service acting by itself, {@code service:} and its name
 */
public record Caller(TenantId tenant, String subject) {

    /** A service that acts by itself, for instance on an event. */
    public static Caller service(TenantId tenant, String name) {
        return new Caller(tenant, "service:" + name);
    }
}
