package vn.thongsuot.plan.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.document.PlanWords;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.reference.Sources;

/** Two plans beside each other. Sections are the same by their ids, which they keep when they move. */
final class Compared {

    private final Map<String, String> partsBefore;
    private final Map<String, String> partsAfter;
    private final List<Outline.Place> before;
    private final List<Outline.Place> after;
    private final Map<String, Outline.Place> known;
    private final Map<String, Outline.Place> newer;
    private final Set<String> moved;
    private final PlanWords older;
    private final PlanWords later;

    Compared(Plan from, Sources fromSources, Plan to, Sources toSources) {
        older = new PlanWords(from, fromSources);
        later = new PlanWords(to, toSources);
        partsBefore = older.parts();
        partsAfter = later.parts();
        before = Outline.of(from.content()).places();
        after = Outline.of(to.content()).places();
        known = byId(before);
        newer = byId(after);
        moved = Tree.of(to.content().sections())
                .movedSince(Tree.of(from.content().sections()));
    }

    List<Difference.PartChange> parts() {
        return partsAfter.entrySet().stream()
                .filter(part -> !part.getValue().equals(partsBefore.get(part.getKey())))
                .map(part -> new Difference.PartChange(
                        part.getKey(), Words.compared(partsBefore.getOrDefault(part.getKey(), ""), part.getValue())))
                .toList();
    }

    List<SectionChange> sections() {
        return order().stream().map(this::change).filter(Objects::nonNull).toList();
    }

    private @Nullable SectionChange change(String id) {
        var then = known.get(id);
        var now = newer.get(id);
        var earlier = then == null ? "" : older.of(then.section());
        var present = now == null ? "" : later.of(now.section());
        var kinds = kinds(id, then, now, earlier.equals(present));
        return kinds.isEmpty()
                ? null
                : new SectionChange(
                        id,
                        kinds,
                        then == null ? null : then.label(),
                        now == null ? null : now.label(),
                        Words.compared(earlier, present));
    }

    private List<SectionChange.Kind> kinds(
            String id, Outline.@Nullable Place then, Outline.@Nullable Place now, boolean same) {
        if (then == null) {
            return List.of(SectionChange.Kind.ADDED);
        }
        if (now == null) {
            return List.of(SectionChange.Kind.REMOVED);
        }
        var kinds = new ArrayList<SectionChange.Kind>();
        if (moved.contains(id)) {
            kinds.add(SectionChange.Kind.MOVED);
        }
        if (!same) {
            kinds.add(SectionChange.Kind.CHANGED);
        }
        return kinds;
    }

    /** All ids of both, each that was taken out behind the one that stood before it. */
    private List<String> order() {
        var ids = after.stream().map(place -> place.section().id()).collect(Collectors.toCollection(ArrayList::new));
        for (int index = 0; index < before.size(); index++) {
            var id = before.get(index).section().id();
            if (!newer.containsKey(id)) {
                int place = index == 0
                        ? -1
                        : ids.indexOf(before.get(index - 1).section().id());
                ids.add(place + 1, id);
            }
        }
        return ids;
    }

    private static Map<String, Outline.Place> byId(List<Outline.Place> places) {
        return places.stream()
                .collect(Collectors.toMap(place -> place.section().id(), Function.identity(), (one, other) -> one));
    }
}
