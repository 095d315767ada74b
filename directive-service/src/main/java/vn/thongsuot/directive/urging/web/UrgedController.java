package vn.thongsuot.directive.urging.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.directive.urging.Reply;
import vn.thongsuot.directive.urging.Replying;
import vn.thongsuot.directive.urging.Urged;
import vn.thongsuot.directive.urging.UrgedStatus;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** Units that were urged, and what they answer. */
@RestController
@RequestMapping("/api/v1/urged")
class UrgedController {

    private final Replying replying;
    private final Aggregates<Urged> urged;
    private final UrgingAnswers answers;

    UrgedController(Replying replying, Aggregates<Urged> urged, UrgingAnswers answers) {
        this.replying = replying;
        this.urged = urged;
        this.answers = answers;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "urging", required = false) @Nullable String urging,
            @RequestParam(name = "directive", required = false) @Nullable String directive,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "status", required = false) @Nullable UrgedStatus status) {
        var wanted = Wanted.all()
                .with("urging", urging)
                .with("directive", directive)
                .with("unit", unit)
                .with("status", status);
        return urged.page(caller.tenant(), page, wanted.fields()).map(answers::urged);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(urged.find(caller.tenant(), id), answers::urged);
    }

    @PostMapping("/{id}/reply")
    ResponseEntity<?> reply(Command command, @PathVariable("id") String id, @RequestBody Reply.Draft draft) {
        return Answers.changed(replying.reply(command, id, draft), answers::urged);
    }
}
