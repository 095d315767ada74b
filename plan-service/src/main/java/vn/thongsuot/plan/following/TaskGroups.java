package vn.thongsuot.plan.following;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Item;
import vn.thongsuot.plan.plan.ItemState;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.Progress;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.plan.Role;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.Topic;
import vn.thongsuot.platform.tenancy.TenantId;

/** The task groups of a plan: the parts of its sections on {@link Topic#TASK_GROUPS}, in their order. */
public final class TaskGroups {

    /**
     * A task group and whom it is given to.
     *
     * @param order 1 for the first
     * @param section id of its section
     * @param text title and words
     * @param units every unit meant by name or as one of a set; empty when only classes of bodies are named
     * @param state absent while nobody has reported on it
     */
    public record TaskGroup(
            int order,
            String section,
            String label,
            String text,
            List<Role> roles,
            List<String> units,
            @Nullable ItemState state) {}

    private final ReadingPlans plans;

    public TaskGroups(ReadingPlans plans) {
        this.plans = plans;
    }

    /** In their order; empty when there is no such plan. */
    public Optional<List<TaskGroup>> of(TenantId tenant, String id) {
        return plans.find(tenant, id).map(plan -> rows(plan.state()));
    }

    static List<TaskGroup> rows(Plan plan) {
        var outline = Outline.of(plan.content());
        var groups = outline.places().stream()
                .filter(place -> place.section().topic() == Topic.TASK_GROUPS)
                .flatMap(place -> place.section().sections().stream())
                .flatMap(group -> outline.find(group.id()).stream())
                .toList();
        return IntStream.range(0, groups.size())
                .mapToObj(index -> row(index + 1, groups.get(index), plan))
                .toList();
    }

    private static TaskGroup row(int order, Outline.Place place, Plan plan) {
        Section section = place.section();
        var roles = Optional.ofNullable(section.item()).map(Item::roles).orElse(List.of());
        var units = roles.stream().flatMap(Role::allUnits).distinct().toList();
        var state = plan.progressOf(section.id()).map(Progress::state).orElse(null);
        return new TaskGroup(order, section.id(), place.label(), section.words(), roles, units, state);
    }
}
