package vn.thongsuot.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;

/** The units of each tenant, as far as their events have arrived. */
public final class Organisation {

    private record Grown(long generation, UnitTree tree) {}

    private final Replica<UnitCopy> units;
    private final Map<TenantId, Grown> trees = new ConcurrentHashMap<>();

    public Organisation(Replica<UnitCopy> units) {
        this.units = units;
    }

    /** The tree as of now; made anew only when units have changed. */
    public UnitTree units(TenantId tenant) {
        var generation = units.generation(tenant);
        var grown = trees.get(tenant);
        if (grown == null || grown.generation() != generation) {
            grown = new Grown(generation, grow(tenant));
            trees.put(tenant, grown);
        }
        return grown.tree();
    }

    /** Those of the units that are known; waits up to two seconds for events that may be on their way. */
    public Map<String, UnitCopy> awaitUnits(TenantId tenant, Collection<String> ids) {
        return units.awaitAll(tenant, ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, known -> known.getValue().state()));
    }

    /**
     * The unit and those above it, the nearest first; waits up to two seconds for each whose event may be on its way.
     * Empty when the unit is not known.
     */
    public Set<String> awaitPath(TenantId tenant, String unit) {
        var tree = units(tenant);
        var path = new LinkedHashSet<String>();
        Optional<String> next = Optional.of(unit);
        while (next.isPresent() && !path.contains(next.get())) {
            var id = next.get();
            var known = tree.unit(id)
                    .or(() -> Optional.ofNullable(awaitUnits(tenant, Set.of(id)).get(id)));
            known.ifPresent(copy -> path.add(id));
            next = known.map(UnitCopy::parent);
        }
        return path;
    }

    private UnitTree grow(TenantId tenant) {
        var known = new HashMap<String, UnitCopy>();
        for (Versioned<UnitCopy> unit : units.all(tenant)) {
            known.put(unit.id(), unit.state());
        }
        return new UnitTree(known);
    }
}
