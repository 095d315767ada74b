package vn.thongsuot.plan.following;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Editions;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.plan.Programme;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.reference.RecipientsCopy;
import vn.thongsuot.plan.reference.Surroundings;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Who has made a plan under another one, and who of those expected has not. */
public final class ChildPlans {

    /** More than there are communes in the country. */
    private static final int MOST = 4_000;

    /** More than a plan has editions. */
    private static final int STEP = 100;

    private final ReadingPlans plans;
    private final Replica<RecipientsCopy> recipients;
    private final Surroundings surroundings;

    public ChildPlans(ReadingPlans plans, Replica<RecipientsCopy> recipients, Surroundings surroundings) {
        this.plans = plans;
        this.recipients = recipients;
        this.surroundings = surroundings;
    }

    /** A row for each unit, in the official order; refused when there are more plans than can be told exactly. */
    public Outcome<List<ChildRow>> of(TenantId tenant, String id) {
        var parent = plans.find(tenant, id);
        if (parent.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        var made = new HashMap<String, Versioned<Plan>>();
        if (!readAll(tenant, id, made)) {
            return Outcome.refused(Refusal.conflict("too-many-child-plans"));
        }
        var expected = expected(tenant, parent.get().state().content().standing());
        var units = new LinkedHashMap<>(expected);
        made.keySet().forEach(unit -> units.putIfAbsent(unit, Optional.empty()));
        return Outcome.done(surroundings.inOfficialOrder(tenant, units.keySet()).stream()
                .map(unit -> row(tenant, unit, expected, made.get(unit)))
                .toList());
    }

    /** False when there are too many. */
    private boolean readAll(TenantId tenant, String parent, Map<String, Versioned<Plan>> made) {
        @Nullable String cursor = null;
        for (int read = 0; read < MOST; read += PageQuery.MAX_LIMIT) {
            var page = plans.under(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), parent);
            page.items().forEach(plan -> made.merge(plan.state().content().unit(), plan, ChildPlans::further));
            cursor = page.next();
            if (cursor == null) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Optional<Programme.Line>> expected(TenantId tenant, Programme programme) {
        var expected = new HashMap<String, Optional<Programme.Line>>();
        programme.expected().forEach(one -> expected.put(one.unit(), Optional.of(one.line())));
        Optional.ofNullable(programme.expectedByDirective())
                .flatMap(directive -> recipients.find(tenant, directive))
                .ifPresent(directive ->
                        directive.state().recipients().forEach(unit -> expected.putIfAbsent(unit, Optional.empty())));
        return expected;
    }

    private ChildRow row(
            TenantId tenant,
            String unit,
            Map<String, Optional<Programme.Line>> expected,
            @Nullable Versioned<Plan> plan) {
        var status = plan == null ? null : plan.state().status();
        return new ChildRow(
                unit,
                surroundings.spokenName(tenant, unit).orElse(null),
                expected.containsKey(unit),
                expected.getOrDefault(unit, Optional.empty()).orElse(null),
                plan == null ? null : plan.id(),
                status,
                plan == null ? null : plan.state().content().standing().horizon(),
                status == PlanStatus.SUBMITTED || status == PlanStatus.APPROVED);
    }

    private static Versioned<Plan> further(Versioned<Plan> one, Versioned<Plan> other) {
        return rank(other) > rank(one) ? other : one;
    }

    /** By how far it has come; of two approved editions the newer one. */
    private static int rank(Versioned<Plan> plan) {
        var step = switch (plan.state().status()) {
            case DRAFT -> 0;
            case RETURNED -> 1;
            case SUBMITTED -> 2;
            case APPROVED -> 3;
        };
        return step * STEP + Editions.count(plan.state());
    }
}
