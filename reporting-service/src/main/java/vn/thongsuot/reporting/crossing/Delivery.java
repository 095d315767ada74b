package vn.thongsuot.reporting.crossing;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * An envelope as it came.
 *
 * @param tenant for whom it is, as the platform says
 * @param from who sent it, as the platform says; absent when it says nothing
 * @param id and
 * @param version of the envelope
 * @param cause id of the event
 */
public record Delivery<T>(TenantId tenant, @Nullable TenantId from, String id, long version, String cause, T envelope) {

    /** Whether the platform says the same as these, which stand inside. */
    boolean says(String sender, String receiver, String inside) {
        return from != null && from.value().equals(sender) && tenant.value().equals(receiver) && id.equals(inside);
    }
}
