package vn.thongsuot.plan.difference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Editions;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Reads the editions of a plan and what is different between two of them. */
public final class ComparingPlans {

    private final Editions editions;
    private final ReadingPlans plans;

    public ComparingPlans(Editions editions, ReadingPlans plans) {
        this.editions = editions;
        this.plans = plans;
    }

    /** All editions, the first one first, with drafts; empty when there is no such plan. */
    public Optional<List<Edition>> editions(TenantId tenant, String id) {
        var found = editions.of(tenant, id);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream().map(Edition::of).toList());
    }

    /**
     * The difference of two editions; empty when there is no such plan.
     *
     * @param from absent for the one before {@code to}
     * @param to absent for the edition that {@code id} is
     * @throws RefusedException 422 for an edition that is not there
     */
    public Optional<Difference> difference(TenantId tenant, String id, @Nullable Integer from, @Nullable Integer to) {
        var all = editions.of(tenant, id);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int newer = to == null ? own(all, id) : to;
        int older = from == null ? Math.max(1, newer - 1) : from;
        return Optional.of(compared(tenant, edition(all, older, "from"), edition(all, newer, "to")));
    }

    private Difference compared(TenantId tenant, Versioned<Plan> from, Versioned<Plan> to) {
        var compared = new Compared(
                from.state(), plans.sources(tenant, from.state()), to.state(), plans.sources(tenant, to.state()));
        return new Difference(Edition.of(from), Edition.of(to), compared.parts(), compared.sections());
    }

    private static int own(List<Versioned<Plan>> all, String id) {
        return all.stream()
                .filter(plan -> plan.id().equals(id))
                .map(plan -> Editions.count(plan.state()))
                .findFirst()
                .orElse(1);
    }

    private static Versioned<Plan> edition(List<Versioned<Plan>> all, int count, String parameter) {
        return all.stream()
                .filter(plan -> Editions.count(plan.state()) == count)
                .findFirst()
                .orElseThrow(() ->
                        new RefusedException(Refusal.invalid(parameter, "unknown-edition", Integer.toString(count))));
    }
}
