package vn.thongsuot.directive.urging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.task.Against;
import vn.thongsuot.directive.task.Execution;
import vn.thongsuot.directive.task.Progress;
import vn.thongsuot.directive.task.Role;
import vn.thongsuot.directive.task.RoleKind;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Which tasks are overdue, and which of the units that lead them have not done theirs. */
final class FindingOverdue {

    private static final List<Execution> OPEN = List.of(Execution.NOT_STARTED, Execution.IN_PROGRESS);

    private final Aggregates<Task> tasks;

    FindingOverdue(Aggregates<Task> tasks) {
        this.tasks = tasks;
    }

    /**
     * The tasks chosen; each must be overdue and given by the unit that urges.
     *
     * @throws RefusedException when one of them is not there, not overdue or given by others
     */
    List<Lateness> chosen(TenantId tenant, UrgingDraft draft, LocalDate today) {
        var found = tasks.findAll(tenant, draft.chosenTasks());
        var late = new ArrayList<Lateness>();
        for (int i = 0; i < draft.chosenTasks().size(); i++) {
            var at = "/tasks/" + i;
            var id = draft.chosenTasks().get(i);
            var task = found.get(id);
            if (task == null) {
                throw new RefusedException(Refusal.notYetKnown(at, id));
            }
            refuse(!gave(task, draft), () -> Refusal.invalid(at, "not-the-giver"));
            refuse(!isOf(draft.directive(), task.state()), () -> Refusal.invalid(at, "not-of-directive"));
            refuse(!isOverdue(task.state(), today), () -> Refusal.invalid(at, "not-overdue"));
            late.add(lateness(task, draft.chosen()));
        }
        return withSomebody(late);
    }

    private static boolean isOf(@Nullable String directive, Task task) {
        return directive == null || directive.equals(task.directive());
    }

    /** All overdue ones of a directive that the unit gave. */
    List<Lateness> ofDirective(TenantId tenant, UrgingDraft draft, LocalDate today) {
        var directive = requireNonNull(draft.directive());
        var late = new ArrayList<Lateness>();
        for (var execution : OPEN) {
            String cursor = null;
            do {
                var page = tasks.page(
                        tenant,
                        new PageQuery(PageQuery.MAX_LIMIT, cursor),
                        Map.of("directive", directive, "execution", execution.name()));
                page.items().stream()
                        .filter(task -> gave(task, draft))
                        .filter(task -> isOverdue(task.state(), today))
                        .forEach(task -> late.add(lateness(task, draft.chosen())));
                refuse(late.size() > UrgingDraft.TASKS, FindingOverdue::tooMany);
                cursor = page.next();
            } while (cursor != null);
        }
        return withSomebody(late);
    }

    private static Refusal tooMany() {
        return Refusal.invalid("/tasks", "too-many", String.valueOf(UrgingDraft.TASKS));
    }

    private static boolean gave(Versioned<Task> task, UrgingDraft draft) {
        return task.state().assigners().contains(requireNonNull(draft.unit()));
    }

    private static boolean isOverdue(Task task, LocalDate today) {
        var last = task.lastDay(Against.EXTENDED);
        return last != null && OPEN.contains(task.execution()) && today.isAfter(last);
    }

    private static Lateness lateness(Versioned<Task> task, List<String> chosen) {
        var due = requireNonNull(task.state().lastDay(Against.EXTENDED));
        var units = leading(task.state()).stream()
                .filter(unit -> chosen.isEmpty() || chosen.contains(unit))
                .toList();
        return new Lateness(Matter.overdue(task.id(), due), units);
    }

    /** Units that lead it and have not said that theirs is done. */
    private static List<String> leading(Task task) {
        var done = Set.copyOf(task.course().progress().stream()
                .filter(progress -> progress.execution() == Execution.DONE)
                .map(Progress::unit)
                .toList());
        return task.roles().stream()
                .filter(role -> role.role() == RoleKind.LEAD)
                .flatMap(Role::everyUnit)
                .distinct()
                .filter(unit -> !done.contains(unit))
                .toList();
    }

    private static List<Lateness> withSomebody(List<Lateness> late) {
        return late.stream().filter(one -> !one.units().isEmpty()).toList();
    }

    private static void refuse(boolean broken, Supplier<Refusal> refusal) {
        if (broken) {
            throw new RefusedException(refusal.get());
        }
    }
}
