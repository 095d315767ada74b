package vn.thongsuot.plan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The editions of plans. The id of an edition follows from the plan and its count, so that there is never more than one of
 * each, and all of them are found in one query.
 */
public final class Editions {

    /** Editions of one plan, the first included. */
    static final int MOST = 50;

    private final Aggregates<Plan> plans;

    public Editions(Aggregates<Plan> plans) {
        this.plans = plans;
    }

    /** All editions of the plan that {@code id} is one of, drafts included, the first one first; empty without such a plan. */
    public List<Versioned<Plan>> of(TenantId tenant, String id) {
        var asked = plans.find(tenant, id);
        return asked.map(plan -> of(tenant, first(plan), asked.get())).orElse(List.of());
    }

    /** Which of the plans have a newer edition that is approved. */
    public Set<String> superseded(TenantId tenant, Collection<Versioned<Plan>> some) {
        var next = new HashMap<String, String>();
        some.forEach(plan -> next.put(idOf(tenant, first(plan), count(plan.state()) + 1), plan.id()));
        return plans.findAll(tenant, next.keySet()).values().stream()
                .filter(edition -> edition.state().status() == PlanStatus.APPROVED)
                .flatMap(edition -> Optional.ofNullable(next.get(edition.id())).stream())
                .collect(Collectors.toSet());
    }

    /** 1 for a plan of its own. */
    public static int count(Plan plan) {
        return plan.amends() == null ? 1 : plan.amends().edition();
    }

    /** Id of the first edition of the plan that this is one of. */
    public static String first(Versioned<Plan> plan) {
        var amends = plan.state().amends();
        return amends == null ? plan.id() : amends.plan();
    }

    static String idOf(TenantId tenant, String first, int count) {
        return Command.idOf("plan-edition", tenant.value(), first, Integer.toString(count));
    }

    private List<Versioned<Plan>> of(TenantId tenant, String first, Versioned<Plan> asked) {
        var ids = new HashSet<String>();
        ids.add(first);
        IntStream.rangeClosed(2, MOST).forEach(count -> ids.add(idOf(tenant, first, count)));
        var found = new ArrayList<>(plans.findAll(tenant, ids).values());
        if (found.isEmpty()) {
            found.add(asked);
        }
        found.sort(Comparator.comparingInt(plan -> count(plan.state())));
        return found;
    }
}
