package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import java.time.LocalDate;
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
 * Takes products in and has them confirmed or returned. Handing in needs the right to record at the unit; the answer the
 * right to issue where the task was given.
 */
public final class HandingIn {

    private final Aggregates<Task> tasks;
    private final Posts posts;

    public HandingIn(Aggregates<Task> tasks, Access access) {
        this.tasks = tasks;
        this.posts = new Posts(access);
    }

    public Outcome<Versioned<Task>> handIn(Command command, String id, HandIn.Draft draft) {
        return tasks.change(
                command,
                id,
                current -> draft.refusal(today(command))
                        .or(() -> posts.refuses(command, Right.RECORD, requireNonNull(draft.unit())))
                        .or(() -> refusesOutOfTurn(current.state(), requireNonNull(draft.unit())))
                        .<Decision<Task>>map(Decision::refused)
                        .orElseGet(() -> handedIn(command, current.state(), draft)));
    }

    private static Optional<Refusal> refusesOutOfTurn(Task task, String unit) {
        if (!Completion.worksOn(task, unit)) {
            return Optional.of(Refusal.invalid("/unit", "has-no-part"));
        }
        return task.course().of(unit).filter(Progress::isConfirmed).isPresent()
                ? Optional.of(Refusal.conflict("hand-in-confirmed"))
                : task.course().dealings().refusesHandIn(unit);
    }

    private Decision<Task> handedIn(Command command, Task task, HandIn.Draft draft) {
        var unit = requireNonNull(draft.unit());
        var handIn = new HandIn(
                unit,
                requireNonNullElseGet(draft.on(), () -> today(command)),
                command.at(),
                posts.title(command, Right.RECORD, unit),
                draft.text(),
                draft.given(),
                HandIn.State.WAITING,
                null);
        return Decision.accepted(task.with(task.course().dealings().with(handIn)), Task.CHANGED);
    }

    /** Confirms or returns; what was confirmed is held to the deadline by the day on which it was handed in. */
    public Outcome<Versioned<Task>> decide(Command command, String id, HandIn.Verdict verdict) {
        return tasks.change(
                command,
                id,
                current -> verdict.refusal()
                        .or(() -> posts.refusesAssigner(command, current.state()))
                        .<Decision<Task>>map(Decision::refused)
                        .orElseGet(() -> decided(command, current.state(), verdict)));
    }

    private Decision<Task> decided(Command command, Task task, HandIn.Verdict verdict) {
        var dealings = task.course().dealings();
        var waiting = dealings.waiting(requireNonNull(verdict.unit())).orElse(null);
        if (waiting == null) {
            return Decision.refused(Refusal.conflict("nothing-waits"));
        }
        var ruling = new Ruling(command.at(), posts.assigner(command, task), verdict.reason());
        var isConfirmed = requireNonNull(verdict.confirmed());
        var state = isConfirmed ? HandIn.State.CONFIRMED : HandIn.State.RETURNED;
        var after = task.with(dealings.replacing(waiting, waiting.ruled(state, ruling)));
        return Decision.accepted(
                isConfirmed ? Completion.confirmed(after, waiting.unit(), waiting.on()) : after, Task.CHANGED);
    }

    private static LocalDate today(Command command) {
        return LocalDate.ofInstant(command.at(), Access.ZONE);
    }
}
