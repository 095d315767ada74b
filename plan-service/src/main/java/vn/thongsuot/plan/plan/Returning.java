package vn.thongsuot.plan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Violation;

/** The way of a submitted plan back to its writer, and what the writer says to it. */
final class Returning {

    /** Returns that one plan may see; all of their remarks stand in each of its audit entries. */
    static final int MOST_RETURNS = 50;

    private static final int MOST_REMARKS = 300;

    private Returning() {}

    /**
     * Returns with remarks.
     *
     * @param whole on the whole plan or on one section; absent when there are only those of several sections
     */
    static Decision<Plan> sendBack(Plan plan, @Nullable Remark whole, List<Remark> sections) {
        if (plan.status() != PlanStatus.SUBMITTED) {
            return Decision.refused(Refusal.conflict("plan-not-submitted"));
        }
        var said = Stream.concat(Stream.ofNullable(whole), sections.stream()).toList();
        var returns = plan.remarks().stream().map(Remark::at).distinct().count();
        if (returns >= MOST_RETURNS || plan.remarks().size() + said.size() > MOST_REMARKS) {
            return Decision.refused(Refusal.conflict("too-many-returns"));
        }
        var wrong = unknown(plan, whole, sections);
        if (!wrong.isEmpty()) {
            return Decision.refused(Refusal.invalid(wrong));
        }
        var all = Stream.concat(plan.remarks().stream(), said.stream()).toList();
        return Plan.tell(Altered.of(plan).at(PlanStatus.RETURNED).remarked(all).plan(), PlanEvent.RETURNED);
    }

    /**
     * What the writer says to remarks of a returned plan.
     *
     * @param answers by the place of the remark among all, 1 for the first
     */
    static Decision<Plan> answer(Plan plan, Map<Integer, String> answers) {
        if (plan.status() != PlanStatus.RETURNED) {
            return Decision.refused(Refusal.conflict("plan-not-returned"));
        }
        var remarks = new ArrayList<>(plan.remarks());
        for (var answer : answers.entrySet()) {
            int index = answer.getKey() - 1;
            if (index < 0 || index >= remarks.size()) {
                return Decision.refused(Refusal.invalid(
                        "/answers", "unknown-remark", answer.getKey().toString()));
            }
            remarks.set(index, remarks.get(index).answered(answer.getValue()));
        }
        return remarks.equals(plan.remarks())
                ? Decision.unchanged()
                : Plan.tell(Altered.of(plan).remarked(remarks).plan(), PlanEvent.CHANGED);
    }

    private static List<Violation> unknown(Plan plan, @Nullable Remark whole, List<Remark> sections) {
        var outline = Outline.of(plan.content());
        var one = Stream.ofNullable(whole).flatMap(remark -> unknown(outline, remark, "/section"));
        var several = IntStream.range(0, sections.size())
                .boxed()
                .flatMap(index -> unknown(outline, sections.get(index), "/sections/" + index + "/section"));
        return Stream.concat(one, several).toList();
    }

    private static Stream<Violation> unknown(Outline outline, Remark remark, String pointer) {
        return Stream.ofNullable(remark.section())
                .filter(section -> outline.find(section).isEmpty())
                .map(section -> Violation.of(pointer, "unknown-section", section));
    }
}
