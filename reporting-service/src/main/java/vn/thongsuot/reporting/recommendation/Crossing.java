package vn.thongsuot.reporting.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a recommendation passed the border between two tenants: either we sent it, or it is our copy of what another asks.
 *
 * @param sent absent for a copy
 * @param origin absent for one of our own
 */
public record Crossing(@Nullable Sent sent, @Nullable Origin origin) {

    /**
     * That it was sent.
     *
     * @param tenant id of the receiving tenant
     * @param request id of the envelope, and of the copy there
     */
    public record Sent(String tenant, String request, Instant at) {}

    /**
     * Where a copy comes from.
     *
     * @param tenant id of the tenant that asks
     * @param unit name of the unit that asks, as that tenant has it
     * @param title of the report that asks, like its number, its symbol and its date; these may be absent
     * @param version of the envelope that the copy follows
     * @param withdrawnAt when it was taken back; absent while it stands
     */
    public record Origin(
            String tenant,
            String unit,
            String title,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String date,
            long version,
            @Nullable Instant withdrawnAt) {}

    public static Crossing to(Sent sent) {
        return new Crossing(sent, null);
    }

    public static Crossing from(Origin origin) {
        return new Crossing(null, origin);
    }
}
