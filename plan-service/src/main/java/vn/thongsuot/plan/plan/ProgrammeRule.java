package vn.thongsuot.plan.plan;

import java.util.HashSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

/** A horizon runs forward, each unit is expected once, and only a plan that continues another carries over from it. */
final class ProgrammeRule implements PlanRule {

    @Override
    public Stream<Violation> violations(PlanContent content, Outline outline, Sources sources) {
        var programme = content.standing();
        return Stream.of(
                        reversed(programme.horizon()),
                        repeated(programme),
                        programme.continues() == null ? carried(outline) : Stream.<Violation>empty(),
                        groups(outline))
                .flatMap(violations -> violations);
    }

    private static Stream<Violation> reversed(Programme.@Nullable Horizon horizon) {
        return horizon == null || horizon.to() == null || horizon.to() >= horizon.from()
                ? Stream.empty()
                : Stream.of(Violation.of("/programme/horizon/to", "ends-before-it-begins"));
    }

    private static Stream<Violation> repeated(Programme programme) {
        var seen = new HashSet<String>();
        return IntStream.range(0, programme.expected().size())
                .filter(index -> !seen.add(programme.expected().get(index).unit()))
                .mapToObj(index -> Violation.of("/programme/expected/" + index + "/unit", "expected-twice"));
    }

    private static Stream<Violation> carried(Outline outline) {
        return outline.places().stream()
                .filter(place ->
                        place.section().item() != null && place.section().item().carriedFrom() != null)
                .map(place -> Violation.of(place.pointer() + "/item/carriedFrom", "continues-nothing"));
    }

    /** A task group is work that somebody can be given, so it is an item. */
    private static Stream<Violation> groups(Outline outline) {
        return outline.places().stream()
                .filter(place -> place.section().topic() == Topic.TASK_GROUPS)
                .flatMap(place -> IntStream.range(0, place.section().sections().size())
                        .filter(index -> place.section().sections().get(index).item() == null)
                        .mapToObj(index ->
                                Violation.of(place.pointer() + "/sections/" + index + "/item", "task-group-is-item")));
    }
}
