package vn.thongsuot.reporting.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;

/** Predecessors and successors of the units of each tenant, and how some ended, as far as their events have arrived. */
public final class UnitLines {

    private record Known(long generation, Map<String, UnitLineFact> lines) {}

    private record Ends(long generation, Map<String, UnitEnd> byUnit) {}

    private final Replica<UnitLineFact> copies;
    private final Replica<ReorganisationFact> acts;
    private final Map<TenantId, Known> known = new ConcurrentHashMap<>();
    private final Map<TenantId, Ends> ends = new ConcurrentHashMap<>();

    public UnitLines(Replica<UnitLineFact> copies, Replica<ReorganisationFact> acts) {
        this.copies = copies;
        this.acts = acts;
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

    /** Units that ended by an act. One that gave a part away and goes on, or whose days were only entered, is not among them. */
    public Map<String, UnitEnd> ended(TenantId tenant) {
        var generation = acts.generation(tenant);
        var read = ends.get(tenant);
        if (read == null || read.generation() != generation) {
            var byUnit = new HashMap<String, UnitEnd>();
            acts.all(tenant)
                    .forEach(act -> act.state().units().stream()
                            .filter(act.state()::ends)
                            .forEach(unit -> byUnit.put(
                                    unit,
                                    new UnitEnd(
                                            act.state().on().minusDays(1),
                                            act.state().into()))));
            read = new Ends(generation, Map.copyOf(byUnit));
            ends.put(tenant, read);
        }
        return read.byUnit();
    }
}
