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
import vn.thongsuot.directive.task.AdoptingTasks;
import vn.thongsuot.directive.task.Adoption;
import vn.thongsuot.directive.task.AssigningTasks;
import vn.thongsuot.directive.task.Execution;
import vn.thongsuot.directive.task.Source;
import vn.thongsuot.directive.task.Surroundings;
import vn.thongsuot.directive.task.Task;
import vn.thongsuot.directive.task.TaskDraft;
import vn.thongsuot.directive.task.TellingProgress;
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
    private final AdoptingTasks adopting;
    private final TellingProgress telling;
    private final Surroundings surroundings;
    private final Aggregates<Task> tasks;
    private final TaskAnswers answers;

    TaskController(
            AssigningTasks assigning,
            AdoptingTasks adopting,
            TellingProgress telling,
            Surroundings surroundings,
            Aggregates<Task> tasks,
            TaskAnswers answers) {
        this.assigning = assigning;
        this.adopting = adopting;
        this.telling = telling;
        this.surroundings = surroundings;
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
            @RequestParam(name = "execution", required = false) @Nullable Execution execution,
            @RequestParam(name = "adoptedBy", required = false) @Nullable String adoptedBy,
            @RequestParam(name = "list", required = false) @Nullable String list) {
        var wanted = Wanted.all()
                .with("directive", directive)
                .with("source.kind", plan == null ? null : Source.Kind.PLAN)
                .with("source.id", plan)
                .with("parent", parent)
                .with("execution", execution)
                .with("course.adopted.unit", adoptedBy)
                .with("traits.list", list == null ? null : keyOf(caller, directive, list));
        return answers.page(caller.tenant(), tasks.page(caller.tenant(), page, wanted.fields()));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(tasks.find(caller.tenant(), id), found -> answers.looked(caller, found));
    }

    @PostMapping
    ResponseEntity<?> assign(Command command, @RequestBody TaskDraft draft) {
        return Answers.created(assigning.assign(command, draft), answers::of, PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody TaskDraft draft) {
        return Answers.changed(assigning.change(command, id, draft), answers::of);
    }

    @PostMapping("/{id}/adoption")
    ResponseEntity<?> adopt(Command command, @PathVariable("id") String id, @RequestBody Adoption adoption) {
        return Answers.created(adopting.adopt(command, id, adoption), answers::of, PATH);
    }

    @PostMapping("/{id}/progress")
    ResponseEntity<?> tell(Command command, @PathVariable("id") String id, @RequestBody TellingProgress.Told told) {
        return Answers.changed(telling.tell(command, id, told), answers::of);
    }

    /** A list is asked for by any of its names; one that the directive does not name has no tasks. */
    private String keyOf(Caller caller, @Nullable String directive, String called) {
        return directive == null
                ? called
                : surroundings.list(caller.tenant(), directive, called).orElse(called);
    }
}
