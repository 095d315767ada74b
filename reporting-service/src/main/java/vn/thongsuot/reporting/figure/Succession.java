package vn.thongsuot.reporting.figure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.thongsuot.reporting.facts.UnitEnd;

/**
 * Units that ended by acts of reorganisation, so that what one of them said at last is not added to what those say of it who
 * took it over.
 *
 * @param ended by unit
 */
public record Succession(Map<String, UnitEnd> ended) {

    public static final Succession NONE = new Succession(Map.of());

    public Succession {
        ended = Map.copyOf(ended);
    }

    /** Whether those that took a unit over have spoken since. */
    enum Standing {
        /** None of them has; what it said at last is all that is known. */
        ALONE,
        /** Some have, and nobody says how much of it they took; or all have, and it speaks still. */
        IN_PART,
        /** All have. */
        REPLACED
    }

    /** The same of these units, and of those that took them over. */
    public Succession of(Set<String> units) {
        var found = new TreeMap<String, UnitEnd>();
        units.forEach(unit -> follow(unit, found));
        return new Succession(found);
    }

    private void follow(String unit, Map<String, UnitEnd> found) {
        var end = ended.get(unit);
        if (end != null && found.putIfAbsent(unit, end) == null) {
            end.into().forEach(heir -> follow(heir, found));
        }
    }

    /** @param spoken the last day of which each unit said something; those that said nothing are not in it */
    Standing standing(String unit, Map<String, LocalDate> spoken) {
        var standing = standing(unit, spoken, new HashMap<>());
        return standing == Standing.REPLACED && spokeAfterItsEnd(unit, spoken) ? Standing.IN_PART : standing;
    }

    private boolean spokeAfterItsEnd(String unit, Map<String, LocalDate> spoken) {
        var end = ended.get(unit);
        var said = spoken.get(unit);
        return end != null && said != null && said.isAfter(end.until());
    }

    private Standing standing(String unit, Map<String, LocalDate> spoken, Map<String, Standing> known) {
        var before = known.putIfAbsent(unit, Standing.ALONE); // ends a circle in the data
        var end = ended.get(unit);
        if (before != null || end == null) {
            return before == null ? Standing.ALONE : before;
        }
        var found = EnumSet.noneOf(Standing.class);
        for (var heir : end.into()) {
            var said = spoken.get(heir);
            found.add(said != null && said.isAfter(end.until()) ? Standing.REPLACED : standing(heir, spoken, known));
        }
        var standing = found.size() == 1 ? found.iterator().next() : Standing.IN_PART;
        known.put(unit, standing);
        return standing;
    }
}
