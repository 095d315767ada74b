package vn.thongsuot.directive.task.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.task.Against;
import vn.thongsuot.directive.task.DeadlineState;
import vn.thongsuot.directive.task.Extension;
import vn.thongsuot.directive.task.HandIn;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;

/**
 * Tasks as they are answered: as on the wire, and how they stand today to the deadline and, where that was extended, to the
 * one they had at first. One alone comes with what was handed in, asked and answered.
 */
@Component
class TaskAnswers {

    record TaskAnswer(@JsonUnwrapped Object task, DeadlineState deadlineState, DeadlineState originalDeadlineState) {}

    record WholeTaskAnswer(@JsonUnwrapped TaskAnswer task, List<HandIn> handIns, List<Extension> extensions) {}

    private final AggregateKind<Task> kind;
    private final TaskSettings settings;
    private final Clock clock;

    TaskAnswers(AggregateKind<Task> kind, TaskSettings settings, Clock clock) {
        this.kind = kind;
        this.settings = settings;
        this.clock = clock;
    }

    TaskAnswer of(Versioned<Task> task) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        return new TaskAnswer(
                kind.wire().apply(task),
                task.state().deadlineState(Against.EXTENDED, today, settings.dueSoon()),
                task.state().deadlineState(Against.ORIGINAL, today, settings.dueSoon()));
    }

    WholeTaskAnswer whole(Versioned<Task> task) {
        var dealings = task.state().course().dealings();
        return new WholeTaskAnswer(of(task), dealings.handIns(), dealings.extensions());
    }
}
