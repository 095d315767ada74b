package vn.thongsuot.directive.task.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.task.Execution;
import vn.thongsuot.directive.task.Role;
import vn.thongsuot.directive.task.Source;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.time.Window;
import vn.thongsuot.platform.aggregate.Versioned;

/** A task as others see it. */
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
        Execution execution) {

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
                task.execution());
    }
}
