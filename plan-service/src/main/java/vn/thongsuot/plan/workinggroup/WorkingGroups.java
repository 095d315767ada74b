package vn.thongsuot.plan.workinggroup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Forming, changing, dissolving and reading working groups. Writing needs the right to plan at the group's unit. */
public final class WorkingGroups {

    /** Field by which groups are found. */
    public static final String UNIT = "content.unit";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Aggregates<WorkingGroup> groups;
    private final ReadingPlans plans;
    private final Access access;
    private final References references;

    public WorkingGroups(Aggregates<WorkingGroup> groups, ReadingPlans plans, Access access, References references) {
        this.groups = groups;
        this.plans = plans;
        this.access = access;
        this.references = references;
    }

    public Outcome<Versioned<WorkingGroup>> form(Command command, GroupContent content) {
        return groups.create(
                command,
                command.newId("workinggroup"),
                () -> checked(command, content, () -> WorkingGroup.form(content)));
    }

    public Outcome<Versioned<WorkingGroup>> change(Command command, String id, GroupContent content) {
        return permitted(command, id, group -> checked(command, content, () -> group.change(content)));
    }

    /**
     * Ends its work.
     *
     * @param on last day; absent for today
     */
    public Outcome<Versioned<WorkingGroup>> dissolve(Command command, String id, @Nullable LocalDate on) {
        var day = on == null ? LocalDate.ofInstant(command.at(), ZONE) : on;
        return permitted(command, id, group -> group.dissolve(day));
    }

    public Optional<Versioned<WorkingGroup>> find(TenantId tenant, String id) {
        return groups.find(tenant, id);
    }

    /**
     * A page of groups, those of others and those dissolved too.
     *
     * @param unit only groups of this unit; absent for all
     */
    public Page<Versioned<WorkingGroup>> page(TenantId tenant, PageQuery query, @Nullable String unit) {
        return groups.page(tenant, query, unit == null ? Map.of() : Map.of(UNIT, unit));
    }

    private Outcome<Versioned<WorkingGroup>> permitted(
            Command command, String id, Function<WorkingGroup, Decision<WorkingGroup>> decision) {
        return groups.change(
                command,
                id,
                group -> refused(command, group.state().content().unit())
                        .orElseGet(() -> decision.apply(group.state())));
    }

    private Decision<WorkingGroup> checked(
            Command command, GroupContent content, Supplier<Decision<WorkingGroup>> decision) {
        return switch (references.await(command.tenant(), GroupRule.mentions(content))) {
            case Outcome.Refused<Sources> unknown -> Decision.refused(unknown.refusal());
            case Outcome.Done<Sources> known ->
                refused(command, content.unit()).orElseGet(() -> held(command, content, decision));
        };
    }

    private Decision<WorkingGroup> held(
            Command command, GroupContent content, Supplier<Decision<WorkingGroup>> decision) {
        List<Violation> broken = new ArrayList<>(GroupRule.broken(content));
        if (content.plan() != null
                && plans.find(command.tenant(), content.plan()).isEmpty()) {
            broken.add(Violation.of("/plan", "unknown-plan", content.plan()));
        }
        return broken.isEmpty() ? decision.get() : Decision.refused(Refusal.invalid(broken));
    }

    private Optional<Decision<WorkingGroup>> refused(Command command, String unit) {
        return access.refuses(command.by(), Right.PLAN, unit).map(Decision::refused);
    }
}
