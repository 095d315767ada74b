package vn.thongsuot.reporting.crossing;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.WholeReading;

/**
 * Which units ask another tenant for something: those at the top of a tree, and those that a directive of that tenant went
 * to. What a unit below asks goes upwards in its own tenant first.
 */
public final class Speaking {

    private final Organisation organisation;
    private final Directives directives;
    private final Replica<AssignmentFact> assignments;

    public Speaking(Organisation organisation, Directives directives, Replica<AssignmentFact> assignments) {
        this.organisation = organisation;
        this.directives = directives;
        this.assignments = assignments;
    }

    /** @param directive that the unit's report answers; absent when it answers none */
    boolean speaks(TenantId tenant, String unit, @Nullable String directive, String receiver) {
        return isAtTop(tenant, unit) || (directive != null && isAsked(tenant, unit, directive, receiver));
    }

    private boolean isAtTop(TenantId tenant, String unit) {
        return organisation
                .units(tenant)
                .unit(unit)
                .filter(one -> one.parent() == null)
                .isPresent();
    }

    /** Whether or not the unit is known here yet. */
    private static Map<String, Set<String>> toThem(UnitTree units, String unit, String directive) {
        var below = units.subtree(unit);
        return Map.of("directive", Set.of(directive), "unit", below.isEmpty() ? Set.of(unit) : below);
    }

    private boolean isAsked(TenantId tenant, String unit, String directive, String receiver) {
        var units = organisation.units(tenant);
        var origin = directives
                .await(tenant, directive)
                .map(Versioned::state)
                .map(copy -> copy.origin())
                .orElse(null);
        return origin != null
                && origin.tenant().equals(receiver)
                && WholeReading.OF_MANY.of(assignments, tenant, toThem(units, unit, directive), Map.of()).stream()
                        .map(Versioned::state)
                        .anyMatch(one -> !one.isHandedDown());
    }
}
