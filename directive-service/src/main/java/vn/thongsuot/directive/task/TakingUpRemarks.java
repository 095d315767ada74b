package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.assignment.Remark;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * Makes a task of a leader's remark, with the units and the deadline that he named, so that it is handed in, confirmed,
 * urged and counted as every other; for whoever may approve or issue at the unit where he wrote it. It takes a title of its
 * own, since the words of a remark may name persons. Its id follows from the remark: asked again, the same one is answered,
 * and another remark makes another task.
 */
public final class TakingUpRemarks {

    private static final int TITLE = 1000;

    private final Aggregates<Task> tasks;
    private final Aggregates<Assignment> assignments;
    private final Access access;

    public TakingUpRemarks(Aggregates<Task> tasks, Aggregates<Assignment> assignments, Access access) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.access = access;
    }

    /** What the task is to be called. */
    public record Wish(@Nullable String title) {

        public Wish {
            title = Text.of(title);
        }

        Optional<Refusal> refusal() {
            return new Rules()
                    .text("/title", title, TITLE)
                    .refusal()
                    .or(() -> new FreeTexts().add("/title", title).refusesSecrets());
        }
    }

    /** @param id of the assignment with the remark */
    public Outcome<Versioned<Task>> takeUp(Command command, String id, Wish wish) {
        var assignment = assignments.find(command.tenant(), id).map(Versioned::state);
        if (assignment.isEmpty()) {
            return Outcome.refused(Refusal.notFound());
        }
        var refusal = wish.refusal().or(() -> refuses(command, assignment.get().unit()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return assignment
                .get()
                .remarkedAt()
                .map(written -> taken(command, id, assignment.get(), written, requireNonNull(wish.title())))
                .orElseGet(() -> Outcome.refused(Refusal.conflict("nothing-remarked")));
    }

    private Optional<Refusal> refuses(Command command, String unit) {
        return access.refuses(command.by(), Right.ISSUE, unit)
                .flatMap(refused -> access.refuses(command.by(), Right.APPROVE, unit));
    }

    private Outcome<Versioned<Task>> taken(
            Command command, String id, Assignment assignment, Instant written, String title) {
        var task = Command.idOf("remarked", command.tenant().value(), id, written.toString());
        tasks.createAll(command, Map.of(task, of(assignment, written, title)), Task.ASSIGNED);
        return Outcome.done(tasks.find(command.tenant(), task).orElseThrow());
    }

    private static Task of(Assignment assignment, Instant written, String title) {
        var remark = requireNonNull(assignment.remark());
        return new Task(
                new Source(Source.Kind.DIRECTIVE, assignment.directive(), null),
                assignment.directive(),
                null,
                0,
                title,
                null,
                null,
                roles(remark),
                null,
                remark.deadline(),
                Execution.NOT_STARTED,
                null,
                Set.of(assignment.unit()),
                Traits.NONE,
                Course.given(LocalDate.ofInstant(written, Access.ZONE)));
    }

    private static List<Role> roles(Remark remark) {
        var roles = new ArrayList<Role>();
        roles.add(Role.of(RoleKind.LEAD, requireNonNull(remark.lead())));
        requireNonNullElse(remark.coordinators(), List.<String>of())
                .forEach(unit -> roles.add(Role.of(RoleKind.COORDINATE, unit)));
        requireNonNullElse(remark.forInformation(), List.<String>of())
                .forEach(unit -> roles.add(Role.of(RoleKind.FOR_INFORMATION, unit)));
        return roles;
    }
}
