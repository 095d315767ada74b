package vn.thongsuot.directive.task.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.task.Adopted;
import vn.thongsuot.directive.task.Execution;
import vn.thongsuot.directive.task.Form;
import vn.thongsuot.directive.task.Innovation;
import vn.thongsuot.directive.task.Occurrence;
import vn.thongsuot.directive.task.Progress;
import vn.thongsuot.directive.task.Recurrence;
import vn.thongsuot.directive.task.Role;
import vn.thongsuot.directive.task.Source;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.Window;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * A task as others see it.
 *
 * @param extendedTo the last day as it was last granted; absent when the deadline was never extended
 * @param awaiting ids of the units whose product waits to be confirmed
 */
record TaskWire(
        String id,
        long version,
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
        @Nullable Form form,
        @Nullable String list,
        @Nullable List<String> measures,
        @Nullable Innovation innovation,
        @Nullable Recurrence recurrence,
        @Nullable Occurrence occurrence,
        @Nullable Adopted adopted,
        @Nullable List<Progress> progress,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate extendedTo,
        @Nullable List<String> awaiting) {

    static TaskWire of(Versioned<Task> versioned) {
        var task = versioned.state();
        return new TaskWire(
                versioned.id(),
                versioned.version(),
                task.source(),
                task.directive(),
                task.parent(),
                task.order(),
                task.title(),
                task.text(),
                task.deliverable(),
                task.roles(),
                task.window(),
                task.deadline(),
                task.execution(),
                task.traits().form(),
                task.traits().list(),
                some(task.traits().measures()),
                task.traits().innovation(),
                task.traits().recurrence(),
                task.course().occurrence(),
                task.course().adopted(),
                some(task.course().progress()),
                task.course().givenOn(),
                task.course().dealings().extendedTo(),
                some(task.course().dealings().awaiting()));
    }

    private static <T> @Nullable List<T> some(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
