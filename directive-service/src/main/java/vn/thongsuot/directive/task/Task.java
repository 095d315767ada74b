package vn.thongsuot.directive.task;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
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
        Set<String> assigners) {

    public static final String ASSIGNED = "vn.thongsuot.task.assigned.v1";
    public static final String CHANGED = "vn.thongsuot.task.changed.v1";

    /**
     * How it stands on the day.
     *
     * @param soon how long before the last day it is due soon
     */
    public DeadlineState deadlineState(LocalDate today, Period soon) {
        var last = deadline == null ? null : deadline.date();
        if (last == null || execution == Execution.SUSPENDED) {
            return DeadlineState.NONE;
        }
        if (execution == Execution.DONE) {
            return doneOn == null || !doneOn.isAfter(last) ? DeadlineState.DONE_ON_TIME : DeadlineState.DONE_LATE;
        }
        if (today.isAfter(last)) {
            return DeadlineState.OVERDUE;
        }
        return today.isBefore(last.minus(soon)) ? DeadlineState.NOT_DUE : DeadlineState.DUE_SOON;
    }
}
