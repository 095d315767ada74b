package vn.thongsuot.directive.task;

import java.util.Optional;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;

/** By which post somebody speaks for a unit that has a part in a task, or for those who gave it. */
final class Posts {

    private final Access access;

    Posts(Access access) {
        this.access = access;
    }

    Optional<Refusal> refuses(Command command, Right right, String unit) {
        return access.refuses(command.by(), right, unit);
    }

    Optional<Refusal> refusesAssigner(Command command, Task task) {
        return access.refusesAt(command.by(), Right.ISSUE, task.assigners());
    }

    /** Title of the post; to be asked only when it is known that there is one. */
    String title(Command command, Right right, String unit) {
        return access.title(command.by(), right, unit).orElseThrow();
    }

    /** Title of the post by which somebody speaks for those who gave the task; as {@link #title}. */
    String assigner(Command command, Task task) {
        return task.assigners().stream()
                .flatMap(unit -> access.title(command.by(), Right.ISSUE, unit).stream())
                .findFirst()
                .orElseThrow();
    }
}
