package vn.thongsuot.plan.following;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.ItemKind;
import vn.thongsuot.plan.plan.ItemState;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.Progress;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** What the plan of the next period may take over: every item of which nobody has said that it is done. */
public final class CarryOver {

    /** Plans that continue one plan; more than a few would be odd. */
    private static final int SUCCESSORS = 50;

    /**
     * An item that is not done.
     *
     * @param item id of its section
     * @param state absent when nobody has reported on it, which is not the same as unfinished
     * @param note what was said of it; absent when nothing was
     * @param carriedTo where it has been taken over already; empty when nowhere
     */
    public record OpenItem(
            String item,
            String label,
            ItemKind kind,
            String text,
            @Nullable ItemState state,
            @Nullable String note,
            List<Taken> carriedTo) {}

    /** A section of a later plan that takes an item over. */
    public record Taken(String plan, String section) {}

    private final ReadingPlans plans;

    public CarryOver(ReadingPlans plans) {
        this.plans = plans;
    }

    /** Its unfinished items in reading order; empty when there is no such plan. */
    public Optional<List<OpenItem>> of(TenantId tenant, String id) {
        return plans.find(tenant, id).map(plan -> rows(plan.state(), successors(tenant, id)));
    }

    private List<Versioned<Plan>> successors(TenantId tenant, String id) {
        return plans.after(tenant, new PageQuery(SUCCESSORS, null), id).items();
    }

    private static List<OpenItem> rows(Plan plan, List<Versioned<Plan>> successors) {
        return Outline.of(plan.content()).places().stream()
                .flatMap(place -> row(plan, place, successors))
                .toList();
    }

    private static Stream<OpenItem> row(Plan plan, Outline.Place place, List<Versioned<Plan>> successors) {
        var section = place.section();
        var said = plan.progressOf(section.id());
        var item = section.item();
        if (item == null || said.map(Progress::state).equals(Optional.of(ItemState.DONE))) {
            return Stream.empty();
        }
        var taken = successors.stream()
                .flatMap(successor -> taken(successor, section.id()))
                .toList();
        return Stream.of(new OpenItem(
                section.id(),
                place.label(),
                item.kind(),
                section.words(),
                said.map(Progress::state).orElse(null),
                said.map(Progress::note).orElse(null),
                taken));
    }

    private static Stream<Taken> taken(Versioned<Plan> successor, String item) {
        return Outline.of(successor.state().content()).places().stream()
                .filter(place -> place.section().item() != null
                        && item.equals(place.section().item().carriedFrom()))
                .map(place -> new Taken(successor.id(), place.section().id()));
    }
}
