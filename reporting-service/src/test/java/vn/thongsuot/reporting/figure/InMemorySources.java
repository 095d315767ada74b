package vn.thongsuot.reporting.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Sources without a store. */
public final class InMemorySources implements Sources {

    private static final Deed ERASED = new Deed("", List.of(), "", "ERASED", "", null, List.of(), List.of());

    private final Map<TenantId, Map<String, Event<Deed>>> tenants = new HashMap<>();

    @Override
    public void write(TenantId tenant, Collection<Event<Deed>> newest) {
        newest.forEach(event -> of(tenant)
                .merge(event.subject(), event, (one, other) -> one.sequence() >= other.sequence() ? one : other));
    }

    @Override
    public void forget(TenantId tenant, String activity) {
        of(tenant)
                .computeIfPresent(
                        activity,
                        (id, event) -> new Event<>(
                                event.id(), event.type(), tenant, id, event.sequence(), event.time(), ERASED));
    }

    @Override
    public Page<Source> behind(
            TenantId tenant, Selection selection, @Nullable String kind, Behind behind, PageQuery page) {
        throw new UnsupportedOperationException("asked of the store only");
    }

    @Override
    public Iterable<Reading> readings(TenantId tenant, Selection selection, Set<String> indicators) {
        var readings = new ArrayList<Reading>();
        placedReadings(tenant, selection, indicators).forEach(placed -> readings.add(placed.what()));
        return readings;
    }

    @Override
    public Iterable<Placed<Reading>> placedReadings(TenantId tenant, Selection selection, Set<String> indicators) {
        var readings = new ArrayList<Placed<Reading>>();
        selected(tenant, selection)
                .forEach(event -> Contributions.reported(event.data()).forEach((dated, reported) -> {
                    if (indicators.contains(dated.indicator()) && lies(dated.period(), selection.period())) {
                        var set = CellSet.of(event.data());
                        Reading.of(event.subject(), set, dated, reported.single())
                                .forEach(reading -> readings.add(new Placed<>(set.directives(), set.units(), reading)));
                    }
                }));
        return readings;
    }

    @Override
    public Iterable<Placed<Repeated>> repeated(TenantId tenant, Selection selection) {
        var repeats = Repeats.in(selection.period());
        var all = new ArrayList<Placed<Repeated>>();
        selected(tenant, selection).forEach(event -> {
            var set = CellSet.of(event.data());
            var counted = new ArrayList<Contributions.Dated>();
            Contributions.reported(event.data()).forEach((dated, reported) -> {
                if (reported.tally().values() > 0) {
                    counted.add(dated);
                }
            });
            repeats.of(set.kind(), counted).forEach(each -> all.add(new Placed<>(set.directives(), set.units(), each)));
        });
        return all;
    }

    private static boolean lies(@Nullable Interval interval, @Nullable Interval period) {
        return period == null || (interval != null && period.contains(interval));
    }

    @Override
    public List<Source> notDatable(TenantId tenant, Selection selection, Interval period, int limit) {
        return List.of();
    }

    @Override
    public long countNotDatable(TenantId tenant, Selection selection, Interval period) {
        return selected(tenant, selection).stream()
                .filter(event -> Contributions.reported(event.data()).keySet().stream()
                        .map(Contributions.Dated::period)
                        .anyMatch(interval ->
                                interval == null || (interval.overlaps(period) && !period.contains(interval))))
                .count();
    }

    List<Event<Deed>> counted(TenantId tenant) {
        return selected(tenant, new Selection(null, null, null));
    }

    private List<Event<Deed>> selected(TenantId tenant, Selection selection) {
        return of(tenant).values().stream()
                .filter(event -> event.data().counts())
                .filter(event -> meets(selection.directives(), event.data().directives()))
                .filter(event -> meets(selection.units(), event.data().units()))
                .toList();
    }

    private static boolean meets(@Nullable Set<String> wanted, Collection<String> given) {
        return wanted == null || !Collections.disjoint(wanted, given);
    }

    private Map<String, Event<Deed>> of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, any -> new TreeMap<>());
    }
}
