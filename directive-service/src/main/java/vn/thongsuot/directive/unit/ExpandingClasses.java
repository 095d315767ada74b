package vn.thongsuot.directive.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Finds the units that a class means on a day, from what is stored and not from a copy that may lag: a recipient left out
 * would never know. Reads the units of the kinds named, page by page.
 */
public final class ExpandingClasses {

    /** As many as a document may have recipients. */
    public static final int MOST = 5000;

    private final Aggregates<Unit> units;
    private final Hierarchy hierarchy;

    public ExpandingClasses(Aggregates<Unit> units, Hierarchy hierarchy) {
        this.units = units;
        this.hierarchy = hierarchy;
    }

    /**
     * The units of the class on the day.
     *
     * @throws RefusedException when there are more than {@value #MOST}
     */
    public Expansion expand(TenantId tenant, UnitClass group, LocalDate asOf) {
        return new Expansion(
                group,
                asOf,
                members(tenant, group, asOf).stream().map(Versioned::id).toList());
    }

    /** As {@link #expand}, with what the units are. */
    public List<Versioned<Unit>> members(TenantId tenant, UnitClass group, LocalDate asOf) {
        var found = new ArrayList<Versioned<Unit>>();
        for (var kind : group.kindsOrNone()) {
            ofKind(tenant, kind).stream()
                    .filter(unit -> unit.state().standingOn(asOf).kind() == kind)
                    .filter(unit ->
                            group.takes(unit.state(), asOf) && unit.state().existsOn(asOf))
                    .sorted(officialOrder())
                    .forEach(found::add);
        }
        return group.under() == null ? found : below(tenant, group.under(), found, asOf);
    }

    private List<Versioned<Unit>> below(TenantId tenant, String top, List<Versioned<Unit>> found, LocalDate day) {
        var within =
                hierarchy.within(tenant, top, found.stream().map(Versioned::id).collect(Collectors.toSet()), day);
        return found.stream()
                .filter(unit -> within.contains(unit.id()) && !unit.id().equals(top))
                .toList();
    }

    /** Those of the kind, and those that were of it before an act changed them. */
    private Collection<Versioned<Unit>> ofKind(TenantId tenant, UnitKind kind) {
        var found = new LinkedHashMap<String, Versioned<Unit>>();
        for (var field : List.of("kind", "earlier.kind")) {
            String cursor = null;
            do {
                var page = units.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), Map.of(field, kind.name()));
                page.items().forEach(unit -> found.put(unit.id(), unit));
                if (found.size() > MOST) {
                    throw new RefusedException(Refusal.invalid("/kinds", "too-many", String.valueOf(MOST)));
                }
                cursor = page.next();
            } while (cursor != null);
        }
        return found.values();
    }

    private static Comparator<Versioned<Unit>> officialOrder() {
        return Comparator.comparing((Versioned<Unit> unit) -> unit.state().level())
                .thenComparingInt(unit -> unit.state().order())
                .thenComparing(unit -> unit.state().name())
                .thenComparing(Versioned::id);
    }
}
