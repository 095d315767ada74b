package vn.thongsuot.reporting.figure.stream;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Difference;
import vn.thongsuot.reporting.figure.Gap;

/** What comes of one record of the topic of activities. */
sealed interface Outgoing {

    /** For one cell. */
    record CellChange(TenantId tenant, Difference difference) implements Outgoing {}

    /** A gap that opened, or with no gap one that closed. */
    record GapChange(@Nullable Gap gap) implements Outgoing {}

    /** The record as it came, aside. */
    record DeadLetter(byte @Nullable [] value) implements Outgoing {}
}
