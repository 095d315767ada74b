package vn.thongsuot.plan.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Plans as they are read. */
public final class ReadingPlans {

    /** Fields by which plans are found; declared where the store is made. */
    public static final String UNIT = "content.unit";

    public static final String DIRECTIVE = "directives";
    public static final String PARENT = "content.programme.parentPlan";
    public static final String ADDRESSEE = "addressees";
    public static final String CONTINUES = "content.programme.continues";
    public static final String STATUS = "status";

    private final Aggregates<Plan> plans;
    private final References references;

    public ReadingPlans(Aggregates<Plan> plans, References references) {
        this.plans = plans;
        this.references = references;
    }

    public Optional<Versioned<Plan>> find(TenantId tenant, String id) {
        return plans.find(tenant, id);
    }

    /**
     * A page of plans.
     *
     * @param unit only plans of this issuer; absent for all
     * @param directive only plans that rest on this directive; absent for all
     * @param status only plans that have come so far; absent for all
     */
    public Page<Versioned<Plan>> page(
            TenantId tenant,
            PageQuery query,
            @Nullable String unit,
            @Nullable String directive,
            @Nullable PlanStatus status) {
        Map<String, String> equalTo = new HashMap<>();
        if (unit != null) {
            equalTo.put(UNIT, unit);
        }
        if (directive != null) {
            equalTo.put(DIRECTIVE, directive);
        }
        if (status != null) {
            equalTo.put(STATUS, status.name());
        }
        return plans.page(tenant, query, equalTo);
    }

    /** A page of the plans that carry out another one. */
    public Page<Versioned<Plan>> under(TenantId tenant, PageQuery query, String parent) {
        return plans.page(tenant, query, Map.of(PARENT, parent));
    }

    /** A page of the plans that concern a unit. */
    public Page<Versioned<Plan>> concerning(TenantId tenant, PageQuery query, String unit) {
        return plans.page(tenant, query, Map.of(ADDRESSEE, unit));
    }

    /** A page of the plans that continue another one. */
    public Page<Versioned<Plan>> after(TenantId tenant, PageQuery query, String former) {
        return plans.page(tenant, query, Map.of(CONTINUES, former));
    }

    /** What the plan's generated text is made from: as approved, or as known now. */
    public Sources sources(TenantId tenant, Plan plan) {
        return plan.printed() == null ? references.now(tenant, Mentions.in(plan.content())) : plan.printed();
    }

    /** What a person should look at again. */
    public List<Warning> warnings(TenantId tenant, Plan plan) {
        return Warnings.of(plan.content(), sources(tenant, plan));
    }
}
