package vn.thongsuot.activity.reference;

import java.util.HashSet;
import java.util.Set;

/** Ids of what something refers to, each once. */
public record Wanted(
        Set<String> units,
        Set<String> directives,
        Set<String> tasks,
        Set<String> plans,
        Set<String> indicators,
        Set<String> campaigns,
        Set<String> positions) {

    /** What refers to nothing. */
    public static Wanted nothing() {
        return new Wanted(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** What the one or the other wants. */
    public Wanted and(Wanted other) {
        return new Wanted(
                both(units, other.units),
                both(directives, other.directives),
                both(tasks, other.tasks),
                both(plans, other.plans),
                both(indicators, other.indicators),
                both(campaigns, other.campaigns),
                both(positions, other.positions));
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        if (some.containsAll(more)) {
            return some;
        }
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
