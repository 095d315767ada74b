package vn.thongsuot.reporting.figure.stream;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.CellSet;
import vn.thongsuot.reporting.figure.Contribution;
import vn.thongsuot.reporting.figure.Difference;
import vn.thongsuot.reporting.figure.Gap;

/** What comes of one record of the topic of activities. */
sealed interface Outgoing {

    /**
     * What one activity said before to the cells of one set and what it says now. One for all of them, which lie together:
     * so a new version is one record on its way to the cells, or two when it moved to another set.
     *
     * @param before absent when it said nothing to this set
     * @param now absent when it says nothing to it any more
     * @param at when the event behind it happened; absent where there is none, as for a tombstone
     */
    record SetChange(
            TenantId tenant,
            String activity,
            CellSet set,
            @Nullable Said before,
            @Nullable Said now,
            @Nullable Instant at)
            implements Outgoing {

        String key() {
            return tenant + ":" + set.id(tenant);
        }

        /** One for each cell that either version touches. */
        List<Difference> differences() {
            return Difference.between(contributions(before), contributions(now));
        }

        private List<Contribution> contributions(@Nullable Said said) {
            return said == null ? List.of() : said.contributions(activity, set);
        }
    }

    /** A gap that opened, or with no gap one that closed. */
    record GapChange(@Nullable Gap gap) implements Outgoing {}

    /** The record as it came, aside. */
    record DeadLetter(byte @Nullable [] value) implements Outgoing {}
}
