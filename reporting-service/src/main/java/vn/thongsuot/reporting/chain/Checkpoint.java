package vn.thongsuot.reporting.chain;

import java.time.Instant;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * How far a tenant's chain had come at a moment. Whoever noted one can tell later whether what he is shown leads to it.
 *
 * @param tenant whose chain it is
 * @param count of the links up to here
 * @param head hash of the last of them
 * @param at when that was approved
 */
public record Checkpoint(String tenant, long count, String head, Instant at) {

    public static Checkpoint of(TenantId tenant, Link link) {
        return new Checkpoint(tenant.value(), link.place(), link.hash(), link.at());
    }
}
