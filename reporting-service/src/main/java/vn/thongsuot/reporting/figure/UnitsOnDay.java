package vn.thongsuot.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.reporting.facts.UnitLineFact;

/**
 * Below which unit the deeds of each unit are found on a day, whenever they were done. Nothing is lost from one day to
 * another and nothing is divided:
 *
 * <ul>
 *   <li>a unit that exists stands where it stood that day;
 *   <li>what ended before is found below the one unit it went into, and where it went into several below the unit it stood
 *       under at last, which they share;
 *   <li>what began later is found below the one unit it came from, and where it came from several below the nearest that
 *       these share; what came from none below the unit it first stood under.
 * </ul>
 */
final class UnitsOnDay {

    private final Map<String, UnitCopy> units;
    private final Map<String, UnitLineFact> lines;
    private final LocalDate day;
    private final Map<String, Optional<String>> above = new HashMap<>();

    UnitsOnDay(Map<String, UnitCopy> units, Map<String, UnitLineFact> lines, LocalDate day) {
        this.units = units;
        this.lines = lines;
        this.day = day;
    }

    /** The unit and all that is found below it. */
    Set<String> subtree(String unit) {
        var children = new HashMap<String, List<String>>();
        units.keySet()
                .forEach(id -> above(id)
                        .ifPresent(superior -> children.computeIfAbsent(superior, any -> new ArrayList<>())
                                .add(id)));
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    /** Whether it is there on the day, as far as its days are known. */
    boolean exists(String unit) {
        var known = units.get(unit);
        return known != null && known.existsOn(day);
    }

    /** The unit itself and those above it, the nearest first. */
    Set<String> path(String unit) {
        var path = new LinkedHashSet<String>();
        var next = Optional.of(unit);
        while (next.isPresent() && path.add(next.get())) {
            next = above(next.get());
        }
        return path;
    }

    private Optional<String> above(String id) {
        var known = above.get(id);
        if (known == null) {
            above.put(id, Optional.empty()); // ends a circle in the data
            known = Optional.ofNullable(found(id)).filter(units::containsKey);
            above.put(id, known);
        }
        return known;
    }

    private @Nullable String found(String id) {
        var unit = units.get(id);
        if (unit == null) {
            return null;
        }
        var line = lines.getOrDefault(id, UnitLineFact.NONE);
        if (unit.validTo() != null && unit.validTo().isBefore(day)) {
            return line.successors().size() == 1 && hasBegun(line.successors().getFirst())
                    ? line.successors().getFirst()
                    : unit.parent();
        }
        var then = unit.asOf(day).parent();
        return unit.existsOn(day) || line.predecessors().isEmpty() ? then : shared(line.predecessors());
    }

    /** One that begins later still is found below what it comes from, and would make a circle. */
    private boolean hasBegun(String unit) {
        var successor = units.get(unit);
        return successor != null
                && (successor.existsOn(day)
                        || (successor.validTo() != null && successor.validTo().isBefore(day)));
    }

    private @Nullable String shared(List<String> units) {
        var shared = new LinkedHashSet<>(path(units.getFirst()));
        units.forEach(unit -> shared.retainAll(path(unit)));
        return shared.isEmpty() ? null : shared.getFirst();
    }
}
