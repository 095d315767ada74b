package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Makes the next occurrence of each recurring task whose time has ended. The id of an occurrence follows from series and
 * index, and only what is still rolling is looked at, so it may run on several instances at once, twice, or be cut off in
 * the middle: each occurrence comes once.
 */
public final class RollingOver {

    private static final String SERVICE = "directive-service";

    /** Of one series in one run; what is still missing comes with the next run. */
    private static final int AT_ONCE = Recurrence.MOST_PAST;

    private final Aggregates<Task> tasks;
    private final Clock clock;

    public RollingOver(Aggregates<Task> tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Brings every series up to today; answers how many occurrences were new. */
    public int rollOver(TenantId tenant) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        var perSeries = new HashMap<String, Integer>();
        int made = 0;
        int before;
        do {
            before = made;
            made += round(tenant, today, perSeries);
        } while (made > before);
        return made;
    }

    private int round(TenantId tenant, LocalDate today, Map<String, Integer> perSeries) {
        int made = 0;
        String cursor = null;
        do {
            var page = tasks.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), Map.of("course.rolling", true));
            made += page.items().stream()
                    .filter(task -> hasEnded(task.state(), today))
                    .filter(task -> perSeries.merge(series(task), 1, Integer::sum) <= AT_ONCE)
                    .mapToInt(task -> follow(tenant, task))
                    .sum();
            cursor = page.next();
        } while (cursor != null);
        return made;
    }

    private static boolean hasEnded(Task task, LocalDate today) {
        return task.window() != null && task.window().to().isBefore(today);
    }

    private int follow(TenantId tenant, Versioned<Task> ended) {
        var command = Command.ofService(tenant, SERVICE, clock.instant(), ended.id());
        var next = next(ended);
        int made = next == null ? 0 : tasks.createAll(command, Map.of(idOf(tenant, next), next), Task.ASSIGNED);
        tasks.change(command, ended.id(), RollingOver::ended);
        return made;
    }

    private static Decision<Task> ended(Versioned<Task> task) {
        var course = task.state().course();
        return course.rolling()
                ? Decision.accepted(task.state().with(course.followed()), Task.CHANGED)
                : Decision.unchanged();
    }

    private static String idOf(TenantId tenant, Task next) {
        var occurrence = requireNonNull(next.course().occurrence());
        return Command.idOf("occurrence", tenant.value(), occurrence.series(), String.valueOf(occurrence.index()));
    }

    private static String series(Versioned<Task> task) {
        var occurrence = task.state().course().occurrence();
        return occurrence == null ? task.id() : occurrence.series();
    }

    /** Absent when the series has come to its end. */
    private static @Nullable Task next(Versioned<Task> ended) {
        var task = ended.state();
        var recurrence = requireNonNull(task.traits().recurrence());
        var first = requireNonNull(task.course().first());
        var index = Occurrence.indexOf(task.course().occurrence()) + 1;
        var window = recurrence.window(first.window(), index);
        if (!recurrence.reaches(window.from())) {
            return null;
        }
        var occurrence = new Occurrence(series(ended), index, ended.id(), task.execution() != Execution.DONE);
        return new Task(
                task.source(),
                task.directive(),
                task.parent(),
                task.order(),
                task.title(),
                task.text(),
                task.deliverable(),
                List.copyOf(task.roles()),
                window,
                deadline(task, recurrence, first, index),
                Execution.NOT_STARTED,
                null,
                task.assigners(),
                task.traits(),
                task.course().next(occurrence, window.from()));
    }

    /** The words stay those of the document; the day moves on. */
    private static @Nullable Deadline deadline(Task task, Recurrence recurrence, Course.First first, int index) {
        return task.deadline() == null || first.deadline() == null
                ? task.deadline()
                : new Deadline(task.deadline().asWritten(), recurrence.lastDay(first.deadline(), index));
    }
}
