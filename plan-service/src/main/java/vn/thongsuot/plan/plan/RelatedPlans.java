package vn.thongsuot.plan.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.tenancy.TenantId;

/** Checks what a plan says of other plans of the tenant: that they exist and that no plan stands under itself. */
final class RelatedPlans {

    private static final int LEVELS = 10;
    private static final String UNKNOWN = "unknown-plan";

    private final Aggregates<Plan> plans;

    RelatedPlans(Aggregates<Plan> plans) {
        this.plans = plans;
    }

    /** What is wrong with it; {@code self} is absent for a plan that is not stored yet. */
    List<Violation> broken(TenantId tenant, @Nullable String self, PlanContent content) {
        var broken = new ArrayList<Violation>();
        parent(tenant, self, content.standing().parentPlan()).ifPresent(broken::add);
        broken.addAll(continued(tenant, self, content));
        return broken;
    }

    private Optional<Violation> parent(TenantId tenant, @Nullable String self, @Nullable String parent) {
        if (parent == null) {
            return Optional.empty();
        }
        var seen = new HashSet<String>();
        var next = Optional.of(parent);
        while (next.isPresent() && seen.size() < LEVELS && seen.add(next.get())) {
            if (next.get().equals(self)) {
                return Optional.of(Violation.of("/programme/parentPlan", "plan-under-itself"));
            }
            var above = find(tenant, next.get());
            if (above.isEmpty() && next.get().equals(parent)) {
                return Optional.of(Violation.of("/programme/parentPlan", UNKNOWN, parent));
            }
            next = above.map(plan -> plan.content().standing().parentPlan());
        }
        return Optional.empty();
    }

    private List<Violation> continued(TenantId tenant, @Nullable String self, PlanContent content) {
        var id = content.standing().continues();
        if (id == null) {
            return List.of();
        }
        if (id.equals(self)) {
            return List.of(Violation.of("/programme/continues", "plan-under-itself"));
        }
        return find(tenant, id)
                .map(former -> uncarried(content, Outline.of(former.content())).toList())
                .orElseGet(() -> List.of(Violation.of("/programme/continues", UNKNOWN, id)));
    }

    private static Stream<Violation> uncarried(PlanContent content, Outline former) {
        return Outline.of(content).places().stream()
                .filter(place -> place.section().item() != null)
                .flatMap(place -> Stream.ofNullable(place.section().item().carriedFrom())
                        .filter(from -> former.find(from)
                                .filter(known -> known.section().item() != null)
                                .isEmpty())
                        .map(from -> Violation.of(place.pointer() + "/item/carriedFrom", "unknown-item", from)));
    }

    private Optional<Plan> find(TenantId tenant, String id) {
        return plans.find(tenant, id).map(Versioned::state);
    }
}
