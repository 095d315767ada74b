package vn.thongsuot.reporting.figure.stream;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Difference;
import vn.thongsuot.reporting.figure.Gap;

/** What comes of one record of the topic of activities. */
sealed interface Outgoing {

    /**
     * For one cell.
     *
     * @param at when the event behind it happened; absent where there is none, as for a tombstone
     */
    record CellChange(
            TenantId tenant,
            Difference difference,
            @Nullable Instant at) implements Outgoing {}

    /** A gap that opened, or with no gap one that closed. */
    record GapChange(@Nullable Gap gap) implements Outgoing {}

    /** The record as it came, aside. */
    record DeadLetter(byte @Nullable [] value) implements Outgoing {}
}
