package vn.thongsuot.directive.reorganisation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Decision;

/**
 * One act that reorganises units. It touches several units, each of which is stored by itself; so the act is stored whole
 * first, and what it does to each unit follows from it and may be done again. Until all units are as it says, its stage
 * says so.
 *
 * @param on the effective day, the first of the new order; what ends has its last day on the day before
 * @param units ids of the units it is about, those that end or change
 * @param into what comes after them, for merging and splitting
 * @param to what is to be otherwise; absent for merging and splitting
 * @param because what stands against it while it is stuck, the code of a refusal; absent otherwise
 */
public record Reorganisation(
        ReorganisationKind kind,
        LocalDate on,
        Basis basis,
        List<String> units,
        List<Heir> into,
        @Nullable Renewal to,
        Stage stage,
        @Nullable String because) {

    public static final String DECIDED = "vn.thongsuot.reorganisation.decided.v1";
    public static final String CHANGED = "vn.thongsuot.reorganisation.changed.v1";

    public Reorganisation {
        units = List.copyOf(units);
        into = List.copyOf(into);
    }

    /** Ids of what comes after. */
    public List<String> heirs() {
        return into.stream().map(Heir::unit).toList();
    }

    /** Ids of those that end with it: all it is about, but the one that goes on as a part of itself. */
    Set<String> ending() {
        var ending = new LinkedHashSet<>(units);
        ending.removeAll(heirs());
        return kind.hasHeirs() ? ending : Set.of();
    }

    /** After an attempt to carry it out. */
    Decision<Reorganisation> attempted(Optional<String> against) {
        var next = new Reorganisation(
                kind, on, basis, units, into, to, against.isEmpty() ? Stage.DONE : Stage.STUCK, against.orElse(null));
        return stage == Stage.DONE || next.equals(this) ? Decision.unchanged() : Decision.accepted(next, CHANGED);
    }
}
