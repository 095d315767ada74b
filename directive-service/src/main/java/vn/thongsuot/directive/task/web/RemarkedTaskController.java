package vn.thongsuot.directive.task.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.task.TakingUpRemarks;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.web.Answers;

/** A leader's remark becomes a task. */
@RestController
class RemarkedTaskController {

    private final TakingUpRemarks taking;
    private final TaskAnswers answers;

    RemarkedTaskController(TakingUpRemarks taking, TaskAnswers answers) {
        this.taking = taking;
        this.answers = answers;
    }

    @PostMapping("/api/v1/assignments/{id}/task")
    ResponseEntity<?> takeUp(Command command, @PathVariable("id") String id, @RequestBody TakingUpRemarks.Wish wish) {
        return Answers.created(taking.takeUp(command, id, wish), answers::of, TaskController.PATH);
    }
}
