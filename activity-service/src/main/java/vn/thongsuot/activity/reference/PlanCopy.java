package vn.thongsuot.activity.reference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this service keeps of a plan. */
public record PlanCopy(List<Item> items) {

    /**
     * One item of a plan.
     *
     * @param activityKind which kind of activity the plan foresees; absent when it leaves that open
     */
    public record Item(String id, @Nullable String activityKind) {}

    public PlanCopy {
        items = List.copyOf(items);
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
