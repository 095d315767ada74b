package vn.thongsuot.directive.task;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.Window;

/**
 * A piece of work.
 *
 * @param directive id of the directive it serves; absent when it serves none
 * @param parent id of the task it is part of; absent for a task of its own
 * @param order place among its siblings
 * @param text absent when the title says it all
 * @param deliverable what it must yield; absent when nothing is named
 * @param roles in the order of the document
 * @param window absent when no time frame is given
 * @param deadline absent when there is none
 * @param doneOn day on which it was said to be done; absent before. Not public
 * @param assigners ids of the units for which it was assigned; whoever may issue at one of them may change it. Not public
 * @param traits what only some tasks have
 * @param course what became of it
 */
public record Task(
        Source source,
        @Nullable String directive,
        @Nullable String parent,
        int order,
        String title,
        @Nullable String text,
        @Nullable String deliverable,
        List<Role> roles,
        @Nullable Window window,
        @Nullable Deadline deadline,
        Execution execution,
        @Nullable LocalDate doneOn,
        Set<String> assigners,
        Traits traits,
        Course course) {

    public static final String ASSIGNED = "vn.thongsuot.task.assigned.v1";
    public static final String CHANGED = "vn.thongsuot.task.changed.v1";

    @SuppressWarnings("RedundantNullCheck") // what was stored before there were traits has none
    public Task {
        traits = traits == null ? Traits.NONE : traits;
        course = course == null ? Course.NONE : course;
    }

    /**
     * How it stands on the day, an extension taken into account.
     *
     * @param soon how long before the last day it is due soon
     */
    public DeadlineState deadlineState(LocalDate today, Period soon) {
        return deadlineState(Against.EXTENDED, today, soon);
    }

    /** How it stands on the day when held to one of its last days. */
    public DeadlineState deadlineState(Against against, LocalDate today, Period soon) {
        return state(lastDay(against), execution, doneOn, today, soon);
    }

    /** How one unit stands on the day by what it said itself. */
    public DeadlineState deadlineState(Progress progress, LocalDate today, Period soon) {
        return state(lastDay(Against.EXTENDED), progress.execution(), progress.doneOn(), today, soon);
    }

    /** The last day that is in time; absent when there is none. */
    public @Nullable LocalDate lastDay(Against against) {
        var extended = course.dealings().extendedTo();
        var original = deadline == null ? null : deadline.date();
        return against == Against.EXTENDED && extended != null ? extended : original;
    }

    /** The units that have something to do with it, each once, in the order of the roles. */
    public Set<String> units() {
        return roles.stream().flatMap(Role::everyUnit).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The units that do something about it, not only direct, watch or know, and have not said that theirs is done. */
    public List<String> stillWorking() {
        return units().stream()
                .filter(unit -> Completion.worksOn(this, unit) && !course.isDone(unit))
                .toList();
    }

    /** What stands for a unit that has said nothing: the task's own state when it alone leads it. */
    Progress unsaid(String unit) {
        var leading = roles.stream()
                .filter(role -> role.role() == RoleKind.LEAD)
                .flatMap(Role::everyUnit)
                .distinct()
                .toList();
        return leading.equals(List.of(unit))
                ? Progress.told(unit, execution, doneOn)
                : Progress.told(unit, Execution.NOT_STARTED, null);
    }

    Task with(Dealings dealings) {
        return with(course.with(dealings));
    }

    Task with(Course other) {
        return with(execution, doneOn, other);
    }

    Task done(LocalDate on) {
        return with(Execution.DONE, on, course);
    }

    private Task with(Execution reached, @Nullable LocalDate finishedOn, Course other) {
        return new Task(
                source,
                directive,
                parent,
                order,
                title,
                text,
                deliverable,
                roles,
                window,
                deadline,
                reached,
                finishedOn,
                assigners,
                traits,
                other);
    }

    private static DeadlineState state(
            @Nullable LocalDate last, Execution reached, @Nullable LocalDate finishedOn, LocalDate today, Period soon) {
        if (last == null || reached == Execution.SUSPENDED) {
            return DeadlineState.NONE;
        }
        if (reached == Execution.DONE) {
            return finishedOn == null || !finishedOn.isAfter(last)
                    ? DeadlineState.DONE_ON_TIME
                    : DeadlineState.DONE_LATE;
        }
        if (today.isAfter(last)) {
            return DeadlineState.OVERDUE;
        }
        return today.isBefore(last.minus(soon)) ? DeadlineState.NOT_DUE : DeadlineState.DUE_SOON;
    }
}
