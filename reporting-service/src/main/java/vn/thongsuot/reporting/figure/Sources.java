package vn.thongsuot.reporting.figure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** The deeds behind the cells. */
public interface Sources {

    /**
     * One deed with what it adds.
     *
     * @param activity its id
     * @param version the one that counts now
     * @param period absent when nobody said when it was
     * @param tally what it adds; absent where a list is not about one indicator
     */
    record Source(
            String activity,
            long version,
            String title,
            String kind,
            String unit,
            @Nullable Interval period,
            @Nullable Tally tally) {}

    /**
     * Of what the sources are wanted.
     *
     * @param named whether those count that name something of it without a number
     */
    record Behind(String indicator, boolean named) {}

    /**
     * An activity that cells count several times in one total.
     *
     * @param more in how many cells beside the first
     */
    record Repeated(String kind, String indicator, int more) {}

    /** Writes what is newer than what is there; each activity at most once in a batch. */
    void write(TenantId tenant, Collection<Event<Deed>> newest);

    /** Lawful erasure: nothing of the deed stays but its id and version, so that no late copy of it brings it back. */
    void forget(TenantId tenant, String activity);

    /** Those that make a total, in a stable order. */
    Page<Source> behind(TenantId tenant, Selection selection, @Nullable String kind, Behind behind, PageQuery page);

    /**
     * The values behind a selection one by one, all of one activity after each other; read as they are asked for, so that
     * they need not fit into memory.
     *
     * @param indicators the others are left out
     */
    Iterable<Reading> readings(TenantId tenant, Selection selection, Set<String> indicators);

    /** The same, each with the sets that its activity is of. */
    Iterable<Placed<Reading>> placedReadings(TenantId tenant, Selection selection, Set<String> indicators);

    /** Activities that the cells of a selection count more than once, each with the sets that it is of. */
    Iterable<Placed<Repeated>> repeated(TenantId tenant, Selection selection);

    /** Those that may belong to the period and cannot be placed in it: without a date, or reaching over its ends. */
    List<Source> notDatable(TenantId tenant, Selection selection, Interval period, int limit);

    long countNotDatable(TenantId tenant, Selection selection, Interval period);
}
