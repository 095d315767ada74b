package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/** Takes from each unit how far it is with a task; needs the right to record at the unit. */
public final class TellingProgress {

    private final Aggregates<Task> tasks;
    private final Access access;

    public TellingProgress(Aggregates<Task> tasks, Access access) {
        this.tasks = tasks;
        this.access = access;
    }

    /** What a unit says; both must be there. */
    public record Told(@Nullable String unit, @Nullable Execution execution) {
        public Told {
            unit = Text.of(unit);
        }

        Optional<Refusal> refusal() {
            return new Rules()
                    .required("/unit", unit)
                    .required("/execution", execution)
                    .refusal();
        }
    }

    public Outcome<Versioned<Task>> tell(Command command, String id, Told told) {
        return tasks.change(
                command,
                id,
                current -> told.refusal()
                        .or(() -> access.refuses(command.by(), Right.RECORD, requireNonNull(told.unit())))
                        .or(() -> refusesOutsider(current.state(), requireNonNull(told.unit())))
                        .or(() -> refusesConfirmed(current.state(), told))
                        .<Decision<Task>>map(Decision::refused)
                        .orElseGet(() -> told(command, current.state(), told)));
    }

    private static Optional<Refusal> refusesOutsider(Task task, String unit) {
        return task.units().contains(unit) ? Optional.empty() : Optional.of(Refusal.invalid("/unit", "has-no-part"));
    }

    /** What was confirmed is taken up again by those who gave the task. */
    private static Optional<Refusal> refusesConfirmed(Task task, Told told) {
        var confirmed = task.course().of(requireNonNull(told.unit())).filter(Progress::isConfirmed);
        return confirmed.isPresent() ? Optional.of(Refusal.conflict("hand-in-confirmed")) : Optional.empty();
    }

    private static Decision<Task> told(Command command, Task task, Told told) {
        var unit = requireNonNull(told.unit());
        var before = task.course().of(unit).orElse(null);
        var execution = requireNonNull(told.execution());
        var now = Progress.told(unit, execution, doneOn(command, execution, before));
        return now.equals(before)
                ? Decision.unchanged()
                : Decision.accepted(task.with(task.course().with(now)), Task.CHANGED);
    }

    private static @Nullable LocalDate doneOn(Command command, Execution execution, @Nullable Progress before) {
        if (execution != Execution.DONE) {
            return null;
        }
        return before == null || before.doneOn() == null
                ? LocalDate.ofInstant(command.at(), Access.ZONE)
                : before.doneOn();
    }
}
