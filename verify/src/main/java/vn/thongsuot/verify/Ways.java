package vn.thongsuot.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator becomes one value: over time for those that did it together, then over these; at once where both are the
 * same.
 *
 * @param units of a kind that does not do the same as another, see {@link Way#plain}
 * @param time likewise
 */
record Ways(Way units, Way time) {

    static final Ways SUM = new Ways(Way.SUM, Way.SUM);
    static final Ways NONE = new Ways(Way.NONE, Way.NONE);

    /** What adds up needs no more than what each deed adds inside a block of days. */
    private static final Set<Way> ADDED = Set.of(Way.SUM, Way.COUNT, Way.AVERAGE, Way.PERCENTAGE, Way.NONE);

    private static final Set<Way> TAKEN_TOGETHER = Set.of(Way.SUM, Way.COUNT, Way.AVERAGE, Way.PERCENTAGE);

    static Ways of(Way units, Way time) {
        return new Ways(units.plain(), time.plain());
    }

    boolean isSame() {
        return units == time;
    }

    /** Whether it is made of what deeds add, and not of their values one by one. */
    boolean addsUp() {
        return isSame() && ADDED.contains(units);
    }

    /** Whether a value says anything here. */
    boolean takes(One one) {
        return one.isCounted() || units == Way.DISTINCT;
    }

    /** Of values of which it takes each; absent where they make none. */
    @Nullable
    Made made(List<One> taken, Heirs heirs) {
        return isSame() ? Combining.made(units, taken) : grouped(taken, heirs);
    }

    private @Nullable Made grouped(List<One> taken, Heirs heirs) {
        var said = taken.stream()
                .filter(one -> one.isCounted() || time == Way.DISTINCT)
                .toList();
        if (time == Way.NONE && said.stream().map(Ways::days).distinct().count() > 1) {
            return null;
        }
        var groups = new LinkedHashMap<List<String>, List<One>>();
        said.forEach(one ->
                groups.computeIfAbsent(one.units(), any -> new ArrayList<>()).add(one));
        if (isSaidByHeirs(groups, heirs)) {
            return null; // what a unit said at last and what those say that took it over is not told apart
        }
        var each = groups.keySet().stream().flatMap(List::stream).toList();
        if (TAKEN_TOGETHER.contains(units) && each.stream().distinct().count() < each.size()) {
            return null; // what a unit did alone and beside others is not told apart
        }
        var results = new ArrayList<One>();
        for (var group : groups.entrySet()) {
            var made = Combining.made(time, group.getValue());
            if (made == null) {
                return null;
            }
            results.add(standing(group, made));
        }
        return Combining.made(units, results);
    }

    /**
     * Takes away what units said at last of a stock where those that took them over have spoken since.
     *
     * @return whether values would be taken together of which nobody says how much is both
     */
    private boolean isSaidByHeirs(Map<List<String>, List<One>> groups, Heirs heirs) {
        var last = new HashMap<String, LocalDate>();
        groups.forEach((together, ones) -> together.forEach(unit ->
                ones.forEach(one -> last.merge(unit, one.to(), (a, b) -> a.isAfter(b) ? a : b))));
        var since = heirs.since(last);
        if (time == Way.LAST) {
            groups.keySet().removeIf(together -> together.stream().allMatch(since::all));
        }
        return TAKEN_TOGETHER.contains(units)
                && groups.keySet().stream().flatMap(List::stream).anyMatch(since::some);
    }

    private static String days(One one) {
        return one.from() + "/" + one.to();
    }

    /** What a group made, as a value of the last day on which it said something. */
    private static One standing(Map.Entry<List<String>, List<One>> group, Made made) {
        var last =
                group.getValue().stream().map(One::to).max(LocalDate::compareTo).orElseThrow();
        return new One(group.getKey(), null, last, made.value(), made.qualifier(), made.share(), Set.of());
    }
}
