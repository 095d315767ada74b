package vn.thongsuot.plan.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Violation;

/** Confirms marks of a plan that can still be changed. */
final class Confirming {

    private Confirming() {}

    static Decision<Plan> decide(Plan plan, List<String> marks, Confirmation person) {
        if (!plan.status().isEditable()) {
            return Decision.refused(Refusal.conflict("plan-not-editable"));
        }
        var known = plan.marks().stream().map(Mark::id).collect(Collectors.toSet());
        var unknown = IntStream.range(0, marks.size())
                .filter(index -> !known.contains(marks.get(index)))
                .mapToObj(index -> Violation.of("/marks/" + index, "unknown-mark", marks.get(index)))
                .toList();
        if (!unknown.isEmpty()) {
            return Decision.refused(Refusal.invalid(unknown));
        }
        var all = plan.marks().stream()
                .map(mark -> marks.contains(mark.id()) ? mark.confirmedBy(person) : mark)
                .toList();
        return all.equals(plan.marks())
                ? Decision.unchanged()
                : Plan.tell(Altered.of(plan).marked(all).plan(), PlanEvent.CHANGED);
    }
}
