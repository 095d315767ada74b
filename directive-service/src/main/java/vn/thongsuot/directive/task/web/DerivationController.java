package vn.thongsuot.directive.task.web;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.task.DerivingTasks;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.paging.Page;

@RestController
class DerivationController {

    private final DerivingTasks deriving;
    private final TaskAnswers answers;

    DerivationController(DerivingTasks deriving, TaskAnswers answers) {
        this.deriving = deriving;
        this.answers = answers;
    }

    @PostMapping(TaskController.PATH + "/derivation")
    Page<?> derive(Command command, @RequestBody DerivingTasks.Wish wish) {
        return new Page<>(deriving.derive(command, wish).orThrow(), null).map(answers::of);
    }
}
