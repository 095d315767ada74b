package vn.thongsuot.directive.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit while an act of reorganisation changes it. Each change may be made again and makes no difference then. */
public final class Reshaped {

    private final Unit before;
    private Standing standing;
    private @Nullable LocalDate validTo;
    private List<String> predecessors;
    private List<String> successors;
    private List<Former> earlier;

    Reshaped(Unit before) {
        this.before = before;
        this.standing = before.standing();
        this.validTo = before.validTo();
        this.predecessors = before.predecessors();
        this.successors = before.successors();
        this.earlier = before.earlier();
    }

    /** Something else from the day on; what it was until then is kept. */
    public Reshaped standing(Standing next, String reorganisation, LocalDate from) {
        if (!next.equals(standing)) {
            earlier = new ArrayList<>(earlier);
            earlier.add(Former.of(standing, reorganisation, from.minusDays(1)));
            standing = next;
        }
        return this;
    }

    public Reshaped lastDay(LocalDate day) {
        validTo = day;
        return this;
    }

    public Reshaped after(Collection<String> units) {
        predecessors = with(predecessors, units);
        return this;
    }

    public Reshaped before(Collection<String> units) {
        successors = with(successors, units);
        return this;
    }

    /** What only acts change, from another state of the same unit. */
    Reshaped earlierOf(Unit other) {
        earlier = other.earlier();
        return this;
    }

    public Unit toUnit() {
        return new Unit(
                standing.name(),
                standing.shortName(),
                standing.abbreviation(),
                standing.kind(),
                standing.level(),
                before.system(),
                standing.parent(),
                before.functionalSuperior(),
                before.validFrom(),
                validTo,
                before.hasAccounts(),
                before.order(),
                before.identifiers(),
                predecessors,
                successors,
                before.contact(),
                List.copyOf(earlier));
    }

    private static List<String> with(List<String> some, Collection<String> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
