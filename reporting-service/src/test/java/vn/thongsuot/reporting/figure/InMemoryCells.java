package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;

/** Cells without a store; {@code CellsKitIT} shows that they are found as the store finds them. */
public final class InMemoryCells implements Cells, GenerationCells {

    private final Map<TenantId, Map<String, StoredCell>> tenants = new HashMap<>();
    private final LiveGeneration live;

    public InMemoryCells() {
        this(LiveGeneration.of(1));
    }

    public InMemoryCells(LiveGeneration live) {
        this.live = live;
    }

    @Override
    public void write(TenantId tenant, Collection<StoredCell> cells) {
        cells.forEach(cell ->
                of(tenant).merge(cell.id(), cell, (one, other) -> one.sequence() >= other.sequence() ? one : other));
    }

    @Override
    public void remove(TenantId tenant, Collection<String> cells) {
        of(tenant).keySet().removeAll(cells);
    }

    @Override
    public Iterable<Cell> inOrder(TenantId tenant, int generation) {
        return of(tenant).values().stream()
                .filter(cell -> cell.generation() == generation && cell.deeds() > 0)
                .sorted(Comparator.comparing(StoredCell::id))
                .map(cell -> new Cell(cell.id().substring(3), cell.sequence(), cell.contentDigest()))
                .toList();
    }

    @Override
    public Map<String, Cell> among(TenantId tenant, int generation, Collection<String> ids) {
        var found = new HashMap<String, Cell>();
        inOrder(tenant, generation).forEach(cell -> found.put(cell.id(), cell));
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public List<String> some(TenantId tenant, int generation, int limit) {
        return of(tenant).values().stream()
                .filter(cell -> cell.generation() == generation)
                .map(StoredCell::id)
                .limit(limit)
                .toList();
    }

    @Override
    public void removeGaps(TenantId tenant, int generation) {}

    /** As it stands, whoever wrote it. */
    public List<StoredCell> all(TenantId tenant) {
        return List.copyOf(of(tenant).values());
    }

    /** Puts something there that no event has told. */
    public void spoil(TenantId tenant, StoredCell cell) {
        of(tenant).put(cell.id(), cell);
    }

    @Override
    public Iterable<Part> meeting(TenantId tenant, Selection selection) {
        return found(tenant, selection).map(InMemoryCells::part).toList();
    }

    @Override
    public Iterable<Placed<Part>> placed(TenantId tenant, Selection selection, Set<String> indicators) {
        return found(tenant, selection)
                .filter(cell -> indicators.contains(cell.key().indicator()))
                .map(cell -> new Placed<>(cell.key().directives(), cell.key().units(), part(cell)))
                .toList();
    }

    private Stream<StoredCell> found(TenantId tenant, Selection selection) {
        return of(tenant).values().stream()
                .filter(cell -> cell.generation() == live.number() && cell.deeds() > 0)
                .filter(cell -> meets(selection.directives(), cell.key().directives()))
                .filter(cell -> meets(selection.units(), cell.key().units()))
                .filter(cell -> isOf(cell.key(), selection.period()));
    }

    private static boolean meets(@Nullable Set<String> wanted, List<String> given) {
        return wanted == null || !Collections.disjoint(wanted, given);
    }

    private static boolean isOf(CellKey cell, @Nullable Interval period) {
        var interval = cell.interval();
        if (period == null) {
            return cell.grain() == Grain.MONTH
                    || (cell.grain() == Grain.LEAF
                            && (interval == null
                                    || Grain.MONTH.blockAround(interval).isEmpty()));
        }
        return interval != null && PeriodCover.of(period).takes(cell.grain(), interval);
    }

    private static Part part(StoredCell cell) {
        var sum = cell.sum() == null ? BigDecimal.ZERO : new BigDecimal(cell.sum());
        var tally = new Tally(sum, cell.qualifiers(), cell.shares());
        return new Part(cell.key().kind(), cell.key().indicator(), tally, cell.deeds());
    }

    private Map<String, StoredCell> of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, any -> new HashMap<>());
    }
}
