package vn.thongsuot.directive.task.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.task.Extending;
import vn.thongsuot.directive.task.Extension;
import vn.thongsuot.directive.task.HandIn;
import vn.thongsuot.directive.task.HandingIn;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.web.Answers;

/** Between those who gave a task and those who do it. */
@RestController
@RequestMapping(TaskController.PATH + "/{id}")
class DealingController {

    private final HandingIn handingIn;
    private final Extending extending;
    private final TaskAnswers answers;

    DealingController(HandingIn handingIn, Extending extending, TaskAnswers answers) {
        this.handingIn = handingIn;
        this.extending = extending;
        this.answers = answers;
    }

    @PostMapping("/hand-in")
    ResponseEntity<?> handIn(Command command, @PathVariable("id") String id, @RequestBody HandIn.Draft draft) {
        return Answers.changed(handingIn.handIn(command, id, draft), task -> answers.whole(command.by(), task));
    }

    @PostMapping("/hand-in/verdict")
    ResponseEntity<?> confirm(Command command, @PathVariable("id") String id, @RequestBody HandIn.Verdict verdict) {
        return Answers.changed(handingIn.decide(command, id, verdict), task -> answers.whole(command.by(), task));
    }

    @PostMapping("/extension")
    ResponseEntity<?> ask(Command command, @PathVariable("id") String id, @RequestBody Extension.Draft draft) {
        return Answers.changed(extending.ask(command, id, draft), task -> answers.whole(command.by(), task));
    }

    @PostMapping("/extension/verdict")
    ResponseEntity<?> grant(Command command, @PathVariable("id") String id, @RequestBody Extension.Verdict verdict) {
        return Answers.changed(extending.decide(command, id, verdict), task -> answers.whole(command.by(), task));
    }
}
