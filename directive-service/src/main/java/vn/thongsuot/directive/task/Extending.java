package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * Takes requests for more time and answers them; the day that the document set stays. Asking needs the right to record at
 * the unit; the answer the right to issue where the task was given.
 */
public final class Extending {

    private final Aggregates<Task> tasks;
    private final Posts posts;

    public Extending(Aggregates<Task> tasks, Access access) {
        this.tasks = tasks;
        this.posts = new Posts(access);
    }

    public Outcome<Versioned<Task>> ask(Command command, String id, Extension.Draft draft) {
        return tasks.change(
                command,
                id,
                current -> draft.refusal()
                        .or(() -> posts.refuses(command, Right.RECORD, requireNonNull(draft.unit())))
                        .or(() -> refusesOutOfTurn(current.state(), draft))
                        .<Decision<Task>>map(Decision::refused)
                        .orElseGet(() -> asked(command, current.state(), draft)));
    }

    private static Optional<Refusal> refusesOutOfTurn(Task task, Extension.Draft draft) {
        if (!Completion.worksOn(task, requireNonNull(draft.unit()))) {
            return Optional.of(Refusal.invalid("/unit", "has-no-part"));
        }
        var last = task.lastDay(Against.EXTENDED);
        if (last == null) {
            return Optional.of(Refusal.conflict("no-deadline"));
        }
        return task.execution() == Execution.DONE
                ? Optional.of(Refusal.conflict("task-done"))
                : draft.refusesSooner(last).or(() -> task.course().dealings().refusesExtension());
    }

    private Decision<Task> asked(Command command, Task task, Extension.Draft draft) {
        var unit = requireNonNull(draft.unit());
        var asked = new Extension(
                unit,
                requireNonNull(task.lastDay(Against.EXTENDED)),
                requireNonNull(draft.to()),
                requireNonNull(draft.reason()),
                command.at(),
                posts.title(command, Right.RECORD, unit),
                Extension.State.WAITING,
                null,
                null);
        return Decision.accepted(task.with(task.course().dealings().with(asked)), Task.CHANGED);
    }

    public Outcome<Versioned<Task>> decide(Command command, String id, Extension.Verdict verdict) {
        return tasks.change(
                command,
                id,
                current -> verdict.refusal()
                        .or(() -> posts.refusesAssigner(command, current.state()))
                        .<Decision<Task>>map(Decision::refused)
                        .orElseGet(() -> decided(command, current.state(), verdict)));
    }

    private Decision<Task> decided(Command command, Task task, Extension.Verdict verdict) {
        var dealings = task.course().dealings();
        var waiting = dealings.waitingExtension().orElse(null);
        if (waiting == null) {
            return Decision.refused(Refusal.conflict("nothing-waits"));
        }
        if (requireNonNull(verdict.granted()) && task.execution() == Execution.DONE) {
            return Decision.refused(Refusal.conflict("task-done"));
        }
        var tooSoon = verdict.refusesSooner(waiting);
        if (tooSoon.isPresent()) {
            return Decision.refused(tooSoon.get());
        }
        var ruling = new Ruling(command.at(), posts.assigner(command, task), verdict.reason());
        var answered = requireNonNull(verdict.granted())
                ? waiting.granted(requireNonNullElse(verdict.to(), waiting.asked()), ruling)
                : waiting.refused(ruling);
        return Decision.accepted(task.with(dealings.replacing(waiting, answered)), Task.CHANGED);
    }
}
