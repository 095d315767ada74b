package vn.thongsuot.reporting.figure;

import java.util.Collection;
import java.util.List;
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
            Contributions.@Nullable Tally tally) {}

    /** Writes what is newer than what is there; each activity at most once in a batch. */
    void write(TenantId tenant, Collection<Event<Deed>> newest);

    /** Lawful erasure: nothing of the deed stays. */
    void forget(TenantId tenant, String activity);

    /** Those that make a total, in a stable order. */
    Page<Source> behind(TenantId tenant, Selection selection, @Nullable String kind, String indicator, PageQuery page);

    /** Those that may belong to the period and cannot be placed in it: without a date, or reaching over its ends. */
    List<Source> notDatable(TenantId tenant, Selection selection, Interval period, int limit);

    long countNotDatable(TenantId tenant, Selection selection, Interval period);
}
