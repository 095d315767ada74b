package vn.thongsuot.directive.reminding.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.reminding.Reminder;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.directive.task.Execution;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/** Reminders, with what the task is called and how far it has come since. */
@RestController
class ReminderController {

    /**
     * One reminder.
     *
     * @param title of the task; absent when it is not there any more
     * @param execution of the task as it stands now; absent as the title
     */
    record ReminderAnswer(
            @JsonUnwrapped Object reminder,
            @Nullable String title,
            @Nullable Execution execution) {}

    private final Aggregates<Reminder> reminders;
    private final AggregateKind<Reminder> kind;
    private final Aggregates<Task> tasks;

    ReminderController(Aggregates<Reminder> reminders, AggregateKind<Reminder> kind, Aggregates<Task> tasks) {
        this.reminders = reminders;
        this.kind = kind;
        this.tasks = tasks;
    }

    @GetMapping("/api/v1/reminders")
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "task", required = false) @Nullable String task,
            @RequestParam(name = "since", required = false) @Nullable LocalDate since) {
        var wanted = Wanted.all()
                .with("units", unit == null ? null : new Condition.AllOf(List.of(unit)))
                .with("task", task)
                .with("on", since == null ? null : new Condition.Between(since.toString(), null));
        var found = reminders.page(caller.tenant(), page, wanted.fields());
        var known = tasks.findAll(
                caller.tenant(),
                found.items().stream().map(one -> one.state().task()).toList());
        return found.map(one -> answer(one, known.get(one.state().task())));
    }

    private ReminderAnswer answer(Versioned<Reminder> one, @Nullable Versioned<Task> task) {
        return new ReminderAnswer(
                kind.wire().apply(one),
                task == null ? null : task.state().title(),
                task == null ? null : task.state().execution());
    }
}
