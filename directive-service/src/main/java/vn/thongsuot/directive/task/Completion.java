package vn.thongsuot.directive.task;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a task is done, and what that means for those who have a part in it: it is done when all that lead it are (all that
 * work on it where nobody leads); then those who coordinate and owe no product of their own are done with it too.
 */
final class Completion {

    private static final Set<RoleKind> WORKING = EnumSet.of(
            RoleKind.LEAD,
            RoleKind.FOCAL_POINT,
            RoleKind.COORDINATE,
            RoleKind.REPORT_AUTHOR,
            RoleKind.RESPOND,
            RoleKind.REQUESTED);

    private Completion() {}

    /** Whether the unit is one of those who do something, not only direct, guide, watch or know. */
    static boolean worksOn(Task task, String unit) {
        return units(task, role -> WORKING.contains(role.role())).contains(unit);
    }

    /** What a unit handed in on the day is confirmed. */
    static Task confirmed(Task task, String unit, LocalDate on) {
        var told = task.with(task.course().with(Progress.done(unit, on, Progress.Because.CONFIRMED)));
        var answering = answering(told);
        var isDone = answering.contains(unit)
                && answering.stream()
                        .allMatch(one ->
                                told.unsaid(one).isDone() || told.course().isDone(one));
        return isDone ? closed(told.done(lastDay(told, answering, on))) : told;
    }

    /** Brings the units after the task, when people said of the task itself that it is done, or is not any more. */
    static Task followed(Task before, Task after) {
        var was = before.execution() == Execution.DONE;
        var is = after.execution() == Execution.DONE;
        if (was == is) {
            return after;
        }
        return is ? closed(after) : after.with(after.course().reopened());
    }

    private static Set<String> answering(Task task) {
        var leading = units(task, role -> role.role() == RoleKind.LEAD);
        return leading.isEmpty() ? units(task, role -> WORKING.contains(role.role())) : leading;
    }

    private static LocalDate lastDay(Task task, Set<String> units, LocalDate day) {
        return units.stream()
                .flatMap(unit -> task.course().of(unit).stream())
                .flatMap(progress -> Stream.ofNullable(progress.doneOn()))
                .reduce(day, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static Task closed(Task task) {
        var on = task.doneOn();
        if (on == null) {
            return task;
        }
        var course = task.course();
        for (var unit : closing(task)) {
            course = course.with(Progress.done(unit, on, Progress.Because.LEAD_COMPLETED));
        }
        return task.with(course);
    }

    private static Set<String> closing(Task task) {
        var closing = new LinkedHashSet<>(units(task, role -> role.role() == RoleKind.COORDINATE));
        closing.removeAll(units(task, role -> role.deliverable() != null));
        closing.removeAll(answering(task));
        closing.removeAll(task.course().dealings().awaiting());
        closing.removeIf(task.course()::isDone);
        return closing;
    }

    private static Set<String> units(Task task, Predicate<Role> which) {
        return task.roles().stream()
                .filter(which)
                .flatMap(Role::everyUnit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
