package vn.thongsuot.reporting.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.UnitLines;

/** Applies the trees to a query, as they were on its day or as they are today. */
public final class Selecting {

    private final Directives directives;
    private final Organisation organisation;
    private final UnitLines lines;
    private final Clock clock;

    public Selecting(Directives directives, Organisation organisation, UnitLines lines, Clock clock) {
        this.directives = directives;
        this.organisation = organisation;
        this.lines = lines;
        this.clock = clock;
    }

    /** Refused as not found when directive or unit are not of this tenant. */
    public Outcome<Selection> select(TenantId tenant, FigureQuery query) {
        var directive = query.directive();
        var unit = query.unit();
        var graph = directives.graph(tenant);
        if ((directive != null && !graph.knows(directive))
                || (unit != null && organisation.units(tenant).unit(unit).isEmpty())) {
            return Outcome.refused(Refusal.notFound());
        }
        var then = query.asOf();
        @Nullable
        Set<String> below =
                directive == null ? null : (then == null ? graph : graph.asOf(then)).selfAndDescendants(directive);
        @Nullable
        Set<String> subtree = unit == null ? null : units(tenant, then).subtree(unit);
        return Outcome.done(new Selection(below, subtree, query.period()));
    }

    /** The unit and all that is found below it, what has ended too. */
    public Set<String> subtree(TenantId tenant, String unit, @Nullable LocalDate asOf) {
        return units(tenant, asOf).subtree(unit);
    }

    /** For a unit itself and those above it, the nearest first. */
    public Function<String, Set<String>> paths(TenantId tenant, @Nullable LocalDate asOf) {
        return units(tenant, asOf)::path;
    }

    /** The documents of which figures include what answers one of these: themselves, then what they rest on, as of now. */
    Set<String> directivesOver(TenantId tenant, List<String> directivesOfDeed) {
        var graph = directives.graph(tenant);
        var over = new LinkedHashSet<>(directivesOfDeed);
        directivesOfDeed.forEach(one -> over.addAll(graph.ancestors(one).keySet()));
        over.removeIf(one -> !graph.knows(one));
        return over;
    }

    /** The units of which figures include what these do: themselves, then those above, as of today. */
    Set<String> unitsOver(TenantId tenant, List<String> unitsOfDeed) {
        var today = units(tenant, null);
        var over = new LinkedHashSet<>(unitsOfDeed);
        unitsOfDeed.forEach(one -> over.addAll(today.path(one)));
        over.removeIf(one -> organisation.units(tenant).unit(one).isEmpty());
        return over;
    }

    /** As far as it has arrived. */
    public Succession succession(TenantId tenant) {
        return new Succession(lines.ended(tenant));
    }

    /** Below whom the deeds of each unit are found, on the day or, where there is none, today. */
    UnitsOnDay units(TenantId tenant, @Nullable LocalDate day) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        return new UnitsOnDay(organisation.units(tenant).all(), lines.of(tenant), day == null ? today : day);
    }
}
