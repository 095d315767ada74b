package vn.thongsuot.reporting.rebuild;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.GenerationCells;

/** Cells of one tenant, of generations below ten. */
final class TwoGenerations implements GenerationCells {

    private final Map<Integer, TreeMap<String, Cell>> generations = new HashMap<>();

    Runnable beforeLooking = () -> {};

    TreeMap<String, Cell> of(int generation) {
        return generations.computeIfAbsent(generation, any -> new TreeMap<>());
    }

    void put(int generation, String id, long sequence, long digest) {
        of(generation).put(id, new Cell(id, sequence, digest));
    }

    @Override
    public Iterable<Cell> inOrder(TenantId tenant, int generation) {
        beforeLooking.run();
        return List.copyOf(of(generation).values());
    }

    @Override
    public Map<String, Cell> among(TenantId tenant, int generation, Collection<String> ids) {
        var found = new HashMap<>(of(generation));
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public List<String> some(TenantId tenant, int generation, int limit) {
        return of(generation).keySet().stream()
                .limit(limit)
                .map(id -> "g" + generation + "-" + id)
                .toList();
    }

    @Override
    public void remove(TenantId tenant, Collection<String> stored) {
        stored.forEach(id -> of(Integer.parseInt(id.substring(1, 2))).remove(id.substring(3)));
    }

    @Override
    public void removeGaps(TenantId tenant, int generation) {}
}
