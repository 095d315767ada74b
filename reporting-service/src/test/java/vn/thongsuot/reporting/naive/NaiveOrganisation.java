package vn.thongsuot.reporting.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units that are merged, split and moved, and below whom each is found on a day, told in the plainest way. */
public final class NaiveOrganisation {

    /** Where a unit stood from the day after the one before it. */
    public record Stood(@Nullable String parent, LocalDate until) {}

    /** One unit with all that ever befell it. */
    public static final class Unit {
        public final String id;
        public final LocalDate from;
        public LocalDate to = LocalDate.MAX;
        public @Nullable String parent;
        public final List<Stood> before = new ArrayList<>();
        public final List<String> predecessors = new ArrayList<>();
        public final List<String> successors = new ArrayList<>();

        Unit(String id, LocalDate from, @Nullable String parent) {
            this.id = id;
            this.from = from;
            this.parent = parent;
        }

        boolean existsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        private @Nullable String parentOn(LocalDate day) {
            for (var stood : before) {
                if (!day.isAfter(stood.until())) {
                    return stood.parent();
                }
            }
            return parent;
        }
    }

    private final Map<String, Unit> units = new LinkedHashMap<>();

    public Map<String, Unit> units() {
        return units;
    }

    public void found(String id, LocalDate from, @Nullable String parent) {
        units.put(id, new Unit(id, from, parent));
    }

    public void move(String id, String parent, LocalDate on) {
        var unit = unit(id);
        unit.before.add(new Stood(unit.parent, on.minusDays(1)));
        unit.parent = parent;
    }

    /** Several end and go into a new one. */
    public void merge(List<String> ending, String heir, String parent, LocalDate on) {
        found(heir, on, parent);
        ending.forEach(each -> childrenOf(each, on).forEach(child -> move(child, heir, on)));
        ending.forEach(each -> end(each, List.of(heir), on));
    }

    /** One ends and becomes several, all under the one it stood under. */
    public void split(String ending, List<String> heirs, LocalDate on) {
        heirs.forEach(heir -> found(heir, on, unit(ending).parent));
        childrenOf(ending, on).forEach(child -> move(child, heirs.getFirst(), on));
        end(ending, heirs, on);
    }

    private void end(String id, List<String> heirs, LocalDate on) {
        var unit = unit(id);
        unit.to = on.minusDays(1);
        unit.successors.addAll(heirs);
        heirs.forEach(heir -> unit(heir).predecessors.add(id));
    }

    private List<String> childrenOf(String id, LocalDate on) {
        return units.values().stream()
                .filter(unit -> id.equals(unit.parent) && unit.existsOn(on))
                .map(unit -> unit.id)
                .toList();
    }

    private Unit unit(String id) {
        return Objects.requireNonNull(units.get(id));
    }

    /** The unit and all whose deeds are found below it on the day. */
    public Set<String> subtree(String top, LocalDate day) {
        var found = new HashSet<String>();
        for (var id : units.keySet()) {
            if (chain(id, day).contains(top)) {
                found.add(id);
            }
        }
        return found;
    }

    private List<String> chain(String id, LocalDate day) {
        var chain = new LinkedHashSet<String>();
        @Nullable String at = id;
        while (at != null && chain.add(at)) {
            at = above(at, day);
        }
        return List.copyOf(chain);
    }

    private @Nullable String above(String id, LocalDate day) {
        var unit = unit(id);
        if (day.isAfter(unit.to)) {
            return unit.successors.size() == 1 ? unit.successors.getFirst() : unit.parent;
        }
        if (day.isBefore(unit.from) && !unit.predecessors.isEmpty()) {
            return chain(unit.predecessors.getFirst(), day).stream()
                    .filter(each -> unit.predecessors.stream()
                            .allMatch(other -> chain(other, day).contains(each)))
                    .findFirst()
                    .orElse(null);
        }
        return unit.parentOn(day);
    }
}
