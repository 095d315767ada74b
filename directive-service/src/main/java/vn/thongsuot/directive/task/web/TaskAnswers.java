package vn.thongsuot.directive.task.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thongsuot.directive.task.DeadlineState;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Tasks as they are answered: as on the wire, and how they stand to their deadline today. */
@Component
class TaskAnswers {

    record TaskAnswer(@JsonUnwrapped Object task, DeadlineState deadlineState) {}

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
        return new TaskAnswer(kind.wire().apply(task), task.state().deadlineState(today, settings.dueSoon()));
    }
}
