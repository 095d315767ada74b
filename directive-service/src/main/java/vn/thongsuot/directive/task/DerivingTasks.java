package vn.thongsuot.directive.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.StandingDirectives;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Takes tasks out of the items of an approved plan; needs the right to issue at the plan's unit. An item from which a task
 * was taken before, by hand or so, is passed over, and the id of a task follows from plan and item, so it may be asked
 * for again.
 */
public final class DerivingTasks {

    private final Aggregates<Task> tasks;
    private final Replica<PlanItems> plans;
    private final StandingDirectives directives;
    private final Access access;

    public DerivingTasks(
            Aggregates<Task> tasks, Replica<PlanItems> plans, StandingDirectives directives, Access access) {
        this.tasks = tasks;
        this.plans = plans;
        this.directives = directives;
        this.access = access;
    }

    /** The wish for the tasks of one plan. */
    public record Wish(@Nullable String plan) {}

    /** The tasks of the plan's items, in the plan's order; those taken out of it before are among them. */
    public Outcome<List<Versioned<Task>>> derive(Command command, Wish wish) {
        if (wish.plan() == null) {
            return Outcome.refused(Refusal.invalid("/plan", "required"));
        }
        var plan = plans.awaitAll(command.tenant(), Set.of(wish.plan())).get(wish.plan());
        if (plan == null) {
            return Outcome.refused(Refusal.notYetKnown("/plan", wish.plan()));
        }
        var refusal = access.refuses(command.by(), Right.ISSUE, plan.state().unit());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return plan.state().isApproved()
                ? Outcome.done(derived(command, plan))
                : Outcome.refused(Refusal.conflict("plan-not-approved"));
    }

    private List<Versioned<Task>> derived(Command command, Versioned<PlanItems> plan) {
        var before = taken(command.tenant(), plan.id());
        var made = new LinkedHashMap<String, Task>();
        var items = plan.state().toBeDone();
        var served = directives.standing(command.tenant(), plan.state().served());
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (before.stream().noneMatch(task -> item.isMeantBy(task.state()))) {
                made.put(idOf(command.tenant(), plan.id(), item), task(command, plan, served, item, i + 1));
            }
        }
        if (!made.isEmpty()) {
            tasks.createAll(command, made, Task.ASSIGNED);
        }
        var all = new ArrayList<>(before);
        var stored = tasks.findAll(command.tenant(), made.keySet());
        made.keySet().stream().flatMap(id -> Stream.ofNullable(stored.get(id))).forEach(all::add);
        all.sort(Comparator.comparing(task -> place(items, task.state())));
        return all;
    }

    private static int place(List<PlanItems.Item> items, Task task) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isMeantBy(task)) {
                return i;
            }
        }
        return items.size();
    }

    private List<Versioned<Task>> taken(TenantId tenant, String plan) {
        var fromPlan = Map.of("source.kind", Source.Kind.PLAN.name(), "source.id", plan);
        var all = new ArrayList<Versioned<Task>>();
        String cursor = null;
        do {
            var page = tasks.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), fromPlan);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    private static String idOf(TenantId tenant, String plan, PlanItems.Item item) {
        return Command.idOf("derived", tenant.value(), plan, item.id());
    }

    /**
     * An item without a time of its own has the plan's.
     *
     * @param served the plan goes on naming a document that was joined into another; what is new is done under that one
     */
    private static Task task(
            Command command, Versioned<PlanItems> plan, @Nullable String served, PlanItems.Item item, int order) {
        var own = item.window();
        return new Task(
                new Source(Source.Kind.PLAN, plan.id(), item.id()),
                served,
                null,
                order,
                item.text(),
                null,
                null,
                item.known().toList(),
                own == null ? plan.state().window() : own,
                null,
                Execution.NOT_STARTED,
                null,
                Set.of(plan.state().unit()),
                Traits.NONE,
                Course.given(LocalDate.ofInstant(command.at(), Access.ZONE)));
    }
}
