package vn.thongsuot.reporting.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;

/** Predecessors and successors of the units of each tenant, as far as their events have arrived. */
public final class UnitLines {

    private record Known(long generation, Map<String, UnitLineFact> lines) {}

    private final Replica<UnitLineFact> copies;
    private final Map<TenantId, Known> known = new ConcurrentHashMap<>();

    public UnitLines(Replica<UnitLineFact> copies) {
        this.copies = copies;
    }

    /** By unit; read anew only when a unit has changed. */
    public Map<String, UnitLineFact> of(TenantId tenant) {
        var generation = copies.generation(tenant);
        var read = known.get(tenant);
        if (read == null || read.generation() != generation) {
            var lines = new HashMap<String, UnitLineFact>();
            copies.all(tenant).forEach(unit -> lines.put(unit.id(), unit.state()));
            read = new Known(generation, Map.copyOf(lines));
            known.put(tenant, read);
        }
        return read.lines();
    }
}
