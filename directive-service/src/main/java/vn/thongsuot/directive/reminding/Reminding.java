package vn.thongsuot.directive.reminding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.thongsuot.directive.calendar.CountingWorkingDays;
import vn.thongsuot.directive.task.Against;
import vn.thongsuot.directive.task.Execution;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.calendar.ReminderDays;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Reminds of the last days of open tasks, by the tenant's rules and its working calendar. The id of a reminder follows
 * from its source, so it may run on several instances at once, twice, or be cut off in the middle: each comes once.
 */
public final class Reminding {

    private static final String SERVICE = "directive-service";

    /** By either the last day is found; which of them holds the task itself says. */
    private static final List<String> LAST_DAYS = List.of("deadline.date", "course.dealings.extendedTo");

    private final Aggregates<Task> tasks;
    private final Aggregates<Reminder> reminders;
    private final KeepingDeadlineRules rules;
    private final CountingWorkingDays calendar;
    private final Clock clock;

    public Reminding(
            Aggregates<Task> tasks,
            Aggregates<Reminder> reminders,
            KeepingDeadlineRules rules,
            CountingWorkingDays calendar,
            Clock clock) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Makes what is due today; answers how many reminders were new. */
    public int remind(TenantId tenant) {
        var held = rules.of(tenant).state();
        if (held.before().isEmpty() && held.after().isEmpty()) {
            return 0;
        }
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        var due = new ReminderDays(held.before(), held.after(), calendar.around(tenant, today), today);
        return LAST_DAYS.stream().mapToInt(field -> remind(tenant, field, due)).sum();
    }

    private int remind(TenantId tenant, String field, ReminderDays due) {
        var wanted = Map.of(
                field, new Condition.Between(due.first().toString(), due.last().toString()));
        int made = 0;
        String cursor = null;
        do {
            var page = tasks.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), wanted);
            var found = new LinkedHashMap<String, Reminder>();
            page.items().stream()
                    .flatMap(task -> remindersOf(task, due))
                    .forEach(reminder -> found.put(reminder.id(tenant), reminder));
            made += found.isEmpty() ? 0 : reminders.createAll(command(tenant), found, Reminder.MADE);
            cursor = page.next();
        } while (cursor != null);
        return made;
    }

    private static Stream<Reminder> remindersOf(Versioned<Task> task, ReminderDays due) {
        var state = task.state();
        var last = state.lastDay(Against.EXTENDED);
        var units = state.stillWorking();
        if (last == null || units.isEmpty() || !isOpen(state)) {
            return Stream.empty();
        }
        return due.of(last, state.course().givenOn())
                .map(told -> new Reminder(task.id(), state.directive(), units, last, told.days(), told.on()));
    }

    private static boolean isOpen(Task task) {
        return task.execution() == Execution.NOT_STARTED || task.execution() == Execution.IN_PROGRESS;
    }

    private Command command(TenantId tenant) {
        return Command.ofService(tenant, SERVICE, clock.instant(), "reminder");
    }
}
