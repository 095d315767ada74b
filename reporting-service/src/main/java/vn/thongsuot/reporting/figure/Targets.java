package vn.thongsuot.reporting.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.PlanTargetsFact;
import vn.thongsuot.reporting.facts.WholeReading;

/**
 * What approved plans want to be reached, to stand beside what was. Each target is told as its plan says it: several of one
 * indicator stand side by side, and those of parts are never added up to one of the whole.
 */
public final class Targets {

    private final Replica<PlanTargetsFact> plans;
    private final Directives directives;
    private final Clock clock;

    public Targets(Replica<PlanTargetsFact> plans, Directives directives, Clock clock) {
        this.plans = plans;
        this.directives = directives;
        this.clock = clock;
    }

    /** Of the unit that is asked about, on the directive and what rests on it, in those days; none of all units together. */
    public List<Target> of(TenantId tenant, FigureQuery query) {
        var unit = query.unit();
        return unit == null ? List.of() : of(tenant, Set.of(unit), query);
    }

    /** As above, of several units at once; the query's own unit is not looked at. */
    List<Target> of(TenantId tenant, Collection<String> units, FigureQuery query) {
        var directive = query.directive();
        @Nullable
        Set<String> below = directive == null ? null : directives.graph(tenant).selfAndDescendants(directive);
        var found = new ArrayList<Target>();
        inForce(tenant, units)
                .forEach(plan -> plan.state().targets().forEach(target -> {
                    var indicator = target.indicator();
                    if (indicator != null
                            && units.contains(Target.unit(plan.state(), target))
                            && (below == null
                                    || plan.state().directives().stream().anyMatch(below::contains))) {
                        found.add(Target.of(plan.id(), plan.state(), target, indicator));
                    }
                }));
        return found.stream()
                .filter(target -> target.touches(query.period()))
                .sorted(Comparator.comparing((Target target) -> target.by() == null ? LocalDate.MAX : target.by())
                        .thenComparing(Target::plan)
                        .thenComparing(Target::name))
                .toList();
    }

    /** Approved, by the units or with something for them, but for those of which a later edition is approved. */
    private Collection<Versioned<PlanTargetsFact>> inForce(TenantId tenant, Collection<String> units) {
        var found = new LinkedHashMap<String, Versioned<PlanTargetsFact>>();
        for (var field : List.of("unit", "targets.unit")) {
            WholeReading.OF_MANY.of(plans, tenant, Map.of(field, units), Map.of()).stream()
                    .filter(plan -> plan.state().isApproved())
                    .filter(plan -> !plan.state().targets().isEmpty())
                    .forEach(plan -> found.put(plan.id(), plan));
        }
        if (!found.isEmpty()) {
            found.keySet().removeAll(replaced(tenant, Set.copyOf(found.keySet())));
        }
        return found.values();
    }

    private Set<String> replaced(TenantId tenant, Set<String> ids) {
        var replaced = new HashSet<String>();
        WholeReading.OF_MANY.of(plans, tenant, Map.of("amends.base", ids), Map.of()).stream()
                .map(Versioned::state)
                .filter(PlanTargetsFact::isApproved)
                .forEach(later -> {
                    var amends = later.amends();
                    if (amends != null) {
                        replaced.add(amends.base());
                    }
                });
        return replaced;
    }

    /** Those of the figure's indicator, each with how far it is reached; none of a kind of activities alone. */
    public List<Aim> aims(List<Target> wanted, Figure figure, @Nullable String unitOfMeasure) {
        if (figure.token().kind() != null) {
            return List.of();
        }
        return wanted.stream()
                .filter(target -> target.indicator().equals(figure.token().indicator()))
                .map(target -> new Aim(target, progress(target, figure, unitOfMeasure)))
                .toList();
    }

    /** How far a target is reached by the days of a query, at most by today. */
    Progress progress(Target target, Figure figure, @Nullable String unitOfMeasure) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        var period = figure.token().query().period();
        var end = period == null || period.to().isAfter(today) ? today : period.to();
        return Progress.of(target, figure, unitOfMeasure, end);
    }
}
