package vn.thongsuot.directive.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.tenancy.TenantId;

/** Who stands below whom, as stored; one query for each level above the units asked about. */
public final class Hierarchy {

    /** Deeper than any real administration; ends a circle in old data. */
    private static final int MAX_DEPTH = 32;

    private final Aggregates<Unit> units;

    public Hierarchy(Aggregates<Unit> units) {
        this.units = units;
    }

    /** Those of the units that are the one at the top or stand below it. */
    public Set<String> within(TenantId tenant, String top, Collection<String> ids) {
        return within(top, ids, parents(tenant, ids, Unit::parent));
    }

    /** As {@link #within(TenantId, String, Collection)}, by where each unit stood on a day. */
    public Set<String> within(TenantId tenant, String top, Collection<String> ids, LocalDate day) {
        return within(
                top, ids, parents(tenant, ids, unit -> unit.standingOn(day).parent()));
    }

    private static Set<String> within(String top, Collection<String> ids, Map<String, String> parents) {
        return ids.stream().filter(id -> reaches(id, top, parents)).collect(Collectors.toSet());
    }

    /** The unit and all above it. */
    public Set<String> path(TenantId tenant, String id) {
        return Set.copyOf(parents(tenant, Set.of(id), Unit::parent).keySet());
    }

    /** The units above each of these, and the units that direct their profession. */
    public Lines lines(TenantId tenant, String id) {
        var above = new HashSet<String>();
        var functional = new HashSet<String>();
        Set<String> level = Set.of(id);
        for (int depth = 0; depth < MAX_DEPTH && !level.isEmpty(); depth++) {
            var next = new HashSet<String>();
            for (var found : units.findAll(tenant, level).values()) {
                note(found.state().parent(), above, next);
                note(found.state().functionalSuperior(), functional, next);
            }
            level = next;
        }
        functional.removeAll(above);
        return new Lines(above, functional);
    }

    /**
     * Through which lines orders reach a unit.
     *
     * @param administrative ids of the units above it, and above those that direct its profession where they share them
     * @param functional ids of the units that direct the profession of the unit or of one above it
     */
    public record Lines(Set<String> administrative, Set<String> functional) {}

    private static void note(@Nullable String superior, Set<String> seen, Set<String> next) {
        if (superior != null && seen.add(superior)) {
            next.add(superior);
        }
    }

    private Map<String, String> parents(
            TenantId tenant, Collection<String> ids, Function<Unit, @Nullable String> parentOf) {
        var parents = new HashMap<String, String>();
        Set<String> level = Set.copyOf(ids);
        for (int depth = 0; depth < MAX_DEPTH && !level.isEmpty(); depth++) {
            var found = units.findAll(tenant, level);
            found.forEach((id, unit) -> parents.put(id, Objects.requireNonNullElse(parentOf.apply(unit.state()), "")));
            level = parents.values().stream()
                    .filter(parent -> !parent.isEmpty() && !parents.containsKey(parent))
                    .collect(Collectors.toSet());
        }
        return parents;
    }

    private static boolean reaches(String id, String top, Map<String, String> parents) {
        var above = id;
        for (int depth = 0; depth <= MAX_DEPTH && !above.isEmpty(); depth++) {
            if (above.equals(top)) {
                return true;
            }
            above = parents.getOrDefault(above, "");
        }
        return false;
    }
}
