package vn.thongsuot.directive.task.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.directive.task.AssigningTasks;
import vn.thongsuot.directive.task.Execution;
import vn.thongsuot.directive.task.Source;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.task.TaskDraft;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(TaskController.PATH)
class TaskController {

    static final String PATH = "/api/v1/tasks";

    private final AssigningTasks assigning;
    private final Aggregates<Task> tasks;
    private final TaskAnswers answers;

    TaskController(AssigningTasks assigning, Aggregates<Task> tasks, TaskAnswers answers) {
        this.assigning = assigning;
        this.tasks = tasks;
        this.answers = answers;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "directive", required = false) @Nullable String directive,
            @RequestParam(name = "plan", required = false) @Nullable String plan,
            @RequestParam(name = "parent", required = false) @Nullable String parent,
            @RequestParam(name = "execution", required = false) @Nullable Execution execution) {
        var wanted = Wanted.all()
                .with("directive", directive)
                .with("source.kind", plan == null ? null : Source.Kind.PLAN)
                .with("source.id", plan)
                .with("parent", parent)
                .with("execution", execution);
        return tasks.page(caller.tenant(), page, wanted.fields()).map(answers::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(tasks.find(caller.tenant(), id), answers::of);
    }

    @PostMapping
    ResponseEntity<?> assign(Command command, @RequestBody TaskDraft draft) {
        return Answers.created(assigning.assign(command, draft), answers::of, PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody TaskDraft draft) {
        return Answers.changed(assigning.change(command, id, draft), answers::of);
    }
}
