package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Ancestry;
import vn.thongsuot.directive.rule.Known;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Assigns tasks and follows them. Who may assign, the {@link Assigners} say. */
public final class AssigningTasks {

    private final Aggregates<Task> tasks;
    private final Known units;
    private final Known directives;
    private final Assigners assigners;
    private final Surroundings surroundings;
    private final Access access;

    public AssigningTasks(
            Aggregates<Task> tasks,
            Known units,
            Known directives,
            Assigners assigners,
            Surroundings surroundings,
            Access access) {
        this.tasks = tasks;
        this.units = units;
        this.directives = directives;
        this.assigners = assigners;
        this.surroundings = surroundings;
        this.access = access;
    }

    public Outcome<Versioned<Task>> assign(Command command, TaskDraft draft) {
        return tasks.create(
                command,
                command.newId("task"),
                () -> refuses(command, draft, draft.directives())
                        .or(() -> refusesOldSeries(command, draft))
                        .or(() -> mayAssign(command, draft))
                        .<Decision<Task>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(assigned(command, draft), Task.ASSIGNED)));
    }

    public Outcome<Versioned<Task>> change(Command command, String id, TaskDraft draft) {
        return tasks.change(
                command,
                id,
                current -> refuses(command, draft, newDirectives(current.state(), draft))
                        .or(() -> refusesOtherSource(current.state(), draft))
                        .or(() -> refusesOldSeries(command, current.state(), draft))
                        .or(() -> refusesMovedDeadline(current.state(), draft))
                        .or(() -> refusesCycle(command.tenant(), id, draft))
                        .or(() -> access.refusesAt(
                                command.by(), Right.ISSUE, current.state().assigners()))
                        .<Decision<Task>>map(Decision::refused)
                        .orElseGet(() -> changed(command, current.state(), draft)));
    }

    /** A task stays with the document that it was given under, whatever became of that. */
    private static Stream<Reference> newDirectives(Task before, TaskDraft draft) {
        return draft.directives()
                .filter(named -> !named.id().equals(before.directive())
                        && !named.id().equals(before.source().id()));
    }

    private Optional<Refusal> refuses(Command command, TaskDraft draft, Stream<Reference> documents) {
        return draft.refusal()
                .or(() -> units.refuses(command.tenant(), draft.units()))
                .or(() -> directives.refuses(command.tenant(), documents))
                .or(() -> known().refuses(command.tenant(), draft.tasks()))
                .or(() -> assigners.refusesPlan(command.tenant(), draft))
                .or(() -> surroundings.refusesList(command.tenant(), draft));
    }

    private Known known() {
        return (tenant, ids) -> tasks.findAll(tenant, ids).keySet();
    }

    private Optional<Refusal> mayAssign(Command command, TaskDraft draft) {
        return draft.isFromOutside()
                ? access.refusesAnywhere(command.by(), Right.ISSUE)
                : access.refusesAt(command.by(), Right.ISSUE, assigners.of(command.tenant(), draft));
    }

    private Task assigned(Command command, TaskDraft draft) {
        var by = draft.isFromOutside()
                ? access.unitsOf(command.by(), Right.ISSUE)
                : assigners.of(command.tenant(), draft);
        var roles = surroundings.expand(command, draft, List.of());
        var given = Course.given(surroundings.day(command, draft));
        var course = speaksForIssuer(command, requireNonNull(draft.source())) ? given.inTheirWords() : given;
        return draft.toTask(by, doneOn(command, draft, null), roles, course);
    }

    private boolean speaksForIssuer(Command command, Source source) {
        var issuers = assigners.issuers(command.tenant(), source);
        return access.refusesAt(command.by(), Right.ISSUE, issuers).isEmpty();
    }

    private Decision<Task> changed(Command command, Task before, TaskDraft draft) {
        var roles = surroundings.expand(command, draft, before.roles());
        var drafted = draft.toTask(before.assigners(), doneOn(command, draft, before.doneOn()), roles, before.course());
        var after = Completion.followed(before, drafted);
        boolean issuers = speaksForIssuer(command, before.source());
        if (after.equals(before) && !issuers) {
            return Decision.unchanged();
        }
        var told = after.with(after.course().changed(issuers));
        return told.equals(before) ? Decision.unchanged() : Decision.accepted(told, Task.CHANGED);
    }

    /** The day a task is first said to be done, by the clock of Việt Nam; forgotten when it is taken up again. */
    private static @Nullable LocalDate doneOn(Command command, TaskDraft draft, @Nullable LocalDate before) {
        if (draft.wantedExecution() != Execution.DONE) {
            return null;
        }
        return before == null ? today(command) : before;
    }

    private static LocalDate today(Command command) {
        return LocalDate.ofInstant(command.at(), Access.ZONE);
    }

    /** A series that runs already may be as old as it is. */
    private static Optional<Refusal> refusesOldSeries(Command command, Task before, TaskDraft draft) {
        boolean runs = before.course().first() != null && Objects.equals(before.window(), draft.window());
        return runs ? Optional.empty() : refusesOldSeries(command, draft);
    }

    /** A series that began long ago would at once bring all its years with it. */
    private static Optional<Refusal> refusesOldSeries(Command command, TaskDraft draft) {
        var recurrence = draft.recurrence();
        boolean current =
                recurrence == null || draft.window() == null || recurrence.isCurrent(draft.window(), today(command));
        return current ? Optional.empty() : Optional.of(Refusal.invalid("/window/to", "too-long-ago"));
    }

    private static Optional<Refusal> refusesOtherSource(Task before, TaskDraft draft) {
        return before.source().equals(draft.source())
                ? Optional.empty()
                : Optional.of(Refusal.invalid("/source", "cannot-change"));
    }

    /** Once more time was asked for or granted, the day of the document stays what it is extended from. */
    private static Optional<Refusal> refusesMovedDeadline(Task before, TaskDraft draft) {
        var day = draft.deadline() == null ? null : draft.deadline().date();
        boolean moved = !Objects.equals(day, before.lastDay(Against.ORIGINAL));
        return moved && before.course().dealings().isExtended()
                ? Optional.of(Refusal.invalid("/deadline/date", "was-extended"))
                : Optional.empty();
    }

    private Optional<Refusal> refusesCycle(TenantId tenant, String id, TaskDraft draft) {
        return Ancestry.turnsBack(id, draft.parent(), above -> parentOf(tenant, above))
                ? Optional.of(Refusal.invalid("/parent", "parent-cycle"))
                : Optional.empty();
    }

    private Optional<String> parentOf(TenantId tenant, String id) {
        return tasks.find(tenant, id).map(task -> task.state().parent());
    }
}
