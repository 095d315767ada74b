package vn.thongsuot.reporting.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Disagreement;

/** One tenant's checks and differences without a store. */
final class Kept implements FullChecks, Differences, Told {

    final Map<String, Disagreement> differing = new TreeMap<>();
    final List<FullCheck> states = new ArrayList<>();
    long compared;
    String owner = "";
    int generation;

    @Override
    public Optional<FullCheck> latest(TenantId tenant) {
        return states.isEmpty() ? Optional.empty() : Optional.of(states.getLast());
    }

    @Override
    public boolean begin(TenantId tenant, FullCheck check, String instance, Instant leasedUntil) {
        owner = instance;
        return states.add(check);
    }

    @Override
    public boolean goOn(TenantId tenant, FullCheck check, String instance, Instant leasedUntil) {
        return owner.equals(instance) && states.add(check);
    }

    @Override
    public Optional<FullCheck> takeOver(TenantId tenant, String instance, Instant now, Instant leasedUntil) {
        owner = instance;
        return latest(tenant);
    }

    @Override
    public void settle(TenantId tenant, Found found) {
        generation = found.generation();
        found.covered()
                .forEach(sets -> differing
                        .values()
                        .removeIf(one -> isIn(sets, one.set()) && !found.open().contains(one.id())));
        found.standing().forEach(one -> differing.put(one.id(), one));
    }

    private static boolean isIn(Covered covered, String set) {
        return switch (covered) {
            case Covered.Sets sets -> sets.sets().contains(set);
            case Covered.Range range -> set.compareTo(range.after()) > 0 && isUpTo(range.to(), set);
        };
    }

    private static boolean isUpTo(@Nullable String to, String set) {
        return to == null || set.compareTo(to) <= 0;
    }

    @Override
    public Page<Difference> page(TenantId tenant, PageQuery page) {
        throw new UnsupportedOperationException("asked of the store only");
    }

    @Override
    public long count(TenantId tenant) {
        return differing.size();
    }

    @Override
    public Set<String> sets(TenantId tenant, int limit) {
        return differing.values().stream().limit(limit).map(Disagreement::set).collect(Collectors.toSet());
    }

    @Override
    public void compared(long cells) {
        compared += cells;
    }

    @Override
    public void differs(TenantId tenant, Disagreement cell) {}
}
