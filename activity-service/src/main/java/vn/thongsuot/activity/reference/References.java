package vn.thongsuot.activity.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;

/** Everything that an activity may refer to, as far as its events have arrived. */
public final class References {

    private final Organisation organisation;
    private final Replica<DirectiveCopy> directives;
    private final Replica<TaskCopy> tasks;
    private final Replica<PlanCopy> plans;
    private final Replica<IndicatorCopy> indicators;
    private final Replica<CampaignCopy> campaigns;
    private final Replica<PositionCopy> positions;

    public References(
            Organisation organisation,
            Replica<DirectiveCopy> directives,
            Replica<TaskCopy> tasks,
            Replica<PlanCopy> plans,
            Replica<IndicatorCopy> indicators,
            Replica<CampaignCopy> campaigns,
            Replica<PositionCopy> positions) {
        this.organisation = organisation;
        this.directives = directives;
        this.tasks = tasks;
        this.plans = plans;
        this.indicators = indicators;
        this.campaigns = campaigns;
        this.positions = positions;
    }

    /**
     * Looks everything up. For the first kind of which something is missing it waits up to two seconds; after that it
     * takes what is there, so that the whole look never takes much longer.
     */
    public Known await(TenantId tenant, Wanted wanted) {
        return look(new Look(tenant, false), wanted);
    }

    /** The same without waiting for anything. */
    public Known known(TenantId tenant, Wanted wanted) {
        return look(new Look(tenant, true), wanted);
    }

    private Known look(Look look, Wanted wanted) {
        var units = look.atUnits(wanted.units());
        var foundTasks = look.at(tasks, wanted.tasks());
        var foundDirectives = look.at(directives, wanted.directives());
        foundDirectives.putAll(look.at(directives, answeredBy(foundTasks.values())));
        return new Known(
                units,
                foundDirectives,
                foundTasks,
                look.at(plans, wanted.plans()),
                look.at(indicators, wanted.indicators()),
                look.at(campaigns, wanted.campaigns()),
                look.at(positions, wanted.positions()));
    }

    /** What things are called as of now, without waiting for anything. */
    public Named named(
            TenantId tenant, Collection<String> units, Collection<String> indicatorIds, Collection<String> ids) {
        var tree = organisation.units(tenant);
        var names = new HashMap<String, String>();
        units.forEach(id -> tree.unit(id).ifPresent(unit -> names.put(id, unit.name())));
        return new Named(
                names, states(indicators.findAll(tenant, indicatorIds)), states(directives.findAll(tenant, ids)));
    }

    /** Whether one of the documents is not to be spoken of outside, as far as they are known. */
    public boolean anyStaysInside(TenantId tenant, Collection<String> ids) {
        return states(directives.findAll(tenant, ids)).values().stream().anyMatch(DirectiveCopy::staysInside);
    }

    /** The indicators of the tenant, by id. */
    public Map<String, IndicatorCopy> indicators(TenantId tenant) {
        return indicators.all(tenant).stream().collect(Collectors.toMap(Versioned::id, Versioned::state));
    }

    private static <T> Map<String, T> states(Map<String, Versioned<T>> found) {
        var states = new HashMap<String, T>();
        found.forEach((id, copy) -> states.put(id, copy.state()));
        return states;
    }

    private static Set<String> answeredBy(Collection<TaskCopy> tasks) {
        var answered = new HashSet<String>();
        tasks.forEach(task -> task.answered().ifPresent(answered::add));
        return answered;
    }

    private final class Look {

        private final TenantId tenant;
        private boolean waited;

        /** @param waited whether it waits for nothing any more */
        Look(TenantId tenant, boolean waited) {
            this.tenant = tenant;
            this.waited = waited;
        }

        Set<String> atUnits(Set<String> ids) {
            if (waited) {
                var tree = organisation.units(tenant);
                return ids.stream().filter(id -> tree.unit(id).isPresent()).collect(Collectors.toUnmodifiableSet());
            }
            var found = organisation.awaitUnits(tenant, ids).keySet();
            waited = found.size() < ids.size();
            return Set.copyOf(found);
        }

        <T> Map<String, T> at(Replica<T> replica, Set<String> ids) {
            var copies = new HashMap<String, T>();
            if (ids.isEmpty()) {
                return copies;
            }
            var found = waited ? replica.findAll(tenant, ids) : replica.awaitAll(tenant, ids);
            found.forEach((id, copy) -> copies.put(id, copy.state()));
            waited |= copies.size() < ids.size();
            return copies;
        }
    }
}
