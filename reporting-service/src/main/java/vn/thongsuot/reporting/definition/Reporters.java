package vn.thongsuot.reporting.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.organisation.UnitTree;

/**
 * Who reports: units that are named, and all of a class. A unit belongs to the class when it is of one of the kinds and of
 * one of the levels, as far as any are given, and stands below a unit, if one is given.
 *
 * @param units ids
 * @param kinds in the vocabulary of units, for instance {@code DEPARTMENT}
 * @param levels for instance {@code COMMUNE}
 * @param under id of the unit below which the class stands; absent for the whole tenant
 */
public record Reporters(
        List<String> units,
        List<String> kinds,
        List<String> levels,
        @Nullable String under) {

    public Reporters {
        units = List.copyOf(units);
        kinds = List.copyOf(kinds);
        levels = List.copyOf(levels);
    }

    /** Whether it names a class beside, or in the place of, units. */
    boolean hasClass() {
        return !kinds.isEmpty() || !levels.isEmpty();
    }

    boolean isNobody() {
        return units.isEmpty() && !hasClass();
    }

    /** Those that exist on the day: what has ended is not asked, and of a class only what signs in. */
    Set<String> on(LocalDate day, UnitTree tree) {
        var asked = new TreeSet<String>();
        units.stream().filter(id -> exists(id, day, tree)).forEach(asked::add);
        if (hasClass()) {
            var among = under == null ? tree.all().keySet() : tree.subtree(under);
            among.stream()
                    .filter(id -> !id.equals(under) && exists(id, day, tree))
                    .filter(id -> tree.unit(id).filter(this::isOfClass).isPresent())
                    .forEach(asked::add);
        }
        return asked;
    }

    private static boolean exists(String id, LocalDate day, UnitTree tree) {
        return tree.unit(id).filter(unit -> unit.existsOn(day)).isPresent();
    }

    private boolean isOfClass(UnitCopy unit) {
        return unit.hasAccounts()
                && (kinds.isEmpty() || kinds.contains(unit.kind()))
                && (levels.isEmpty() || levels.contains(unit.level()));
    }
}
