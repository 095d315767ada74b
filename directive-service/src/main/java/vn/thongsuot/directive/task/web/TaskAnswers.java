package vn.thongsuot.directive.task.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.directive.Standing;
import vn.thongsuot.directive.task.Against;
import vn.thongsuot.directive.task.DeadlineState;
import vn.thongsuot.directive.task.Extension;
import vn.thongsuot.directive.task.HandIn;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Tasks as they are answered: as on the wire, and how they stand today to the deadline and, where that was extended, to the
 * one they had at first. One alone comes with what was handed in, asked and answered.
 */
@Component
class TaskAnswers {

    /**
     * @param lookAt present when the directive it comes out of is suspended, replaced or revoked today: the task stands as it
     *     was, and somebody should look at it
     * @param askedTo the last day that is wished for while a request for more time waits; absent when none does
     */
    record TaskAnswer(
            @JsonUnwrapped Object task,
            DeadlineState deadlineState,
            DeadlineState originalDeadlineState,
            @Nullable Standing lookAt,
            @Nullable LocalDate askedTo) {}

    /** @param decides whether who asks may answer hand-ins and requests, for one of those who gave the task */
    record WholeTaskAnswer(
            @JsonUnwrapped TaskAnswer task, boolean decides, List<HandIn> handIns, List<Extension> extensions) {}

    private final AggregateKind<Task> kind;
    private final TaskSettings settings;
    private final Aggregates<Directive> directives;
    private final Access access;
    private final Clock clock;

    TaskAnswers(
            AggregateKind<Task> kind,
            TaskSettings settings,
            Aggregates<Directive> directives,
            Access access,
            Clock clock) {
        this.kind = kind;
        this.settings = settings;
        this.directives = directives;
        this.access = access;
        this.clock = clock;
    }

    /** The directives of a page are read in one query. */
    Page<TaskAnswer> page(TenantId tenant, Page<Versioned<Task>> page) {
        var standings = standings(tenant, page.items());
        return page.map(task -> of(task, standings));
    }

    /** As it was just stored: how its directive stands is not looked up. */
    TaskAnswer of(Versioned<Task> task) {
        return of(task, Map.of());
    }

    private Map<String, Standing> standings(TenantId tenant, List<Versioned<Task>> tasks) {
        var named = new HashSet<String>();
        for (var task : tasks) {
            if (task.state().directive() != null) {
                named.add(task.state().directive());
            }
        }
        var standings = new HashMap<String, Standing>();
        directives
                .findAll(tenant, named)
                .forEach((id, found) -> standings.put(id, Standing.of(found.state(), today())));
        return standings;
    }

    private TaskAnswer of(Versioned<Task> task, Map<String, Standing> standings) {
        var today = today();
        var standing = task.state().directive() == null
                ? null
                : standings.get(task.state().directive());
        return new TaskAnswer(
                kind.wire().apply(task),
                task.state().deadlineState(Against.EXTENDED, today, settings.dueSoon()),
                task.state().deadlineState(Against.ORIGINAL, today, settings.dueSoon()),
                standing != null && standing.force().stopsWork() ? standing : null,
                task.state()
                        .course()
                        .dealings()
                        .waitingExtension()
                        .map(Extension::asked)
                        .orElse(null));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Access.ZONE);
    }

    /** As it was just stored, for who changed it. */
    WholeTaskAnswer whole(Caller caller, Versioned<Task> task) {
        return whole(caller, task, Map.of());
    }

    /** With how its directive stands. */
    WholeTaskAnswer looked(Caller caller, Versioned<Task> task) {
        return whole(caller, task, standings(caller.tenant(), List.of(task)));
    }

    private WholeTaskAnswer whole(Caller caller, Versioned<Task> task, Map<String, Standing> standings) {
        var dealings = task.state().course().dealings();
        var decides =
                access.refusesAt(caller, Right.ISSUE, task.state().assigners()).isEmpty();
        return new WholeTaskAnswer(of(task, standings), decides, dealings.handIns(), dealings.extensions());
    }
}
