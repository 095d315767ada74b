package vn.thongsuot.directive.reminding.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.reminding.DeadlineRules;
import vn.thongsuot.directive.reminding.DeadlineRulesDraft;
import vn.thongsuot.directive.reminding.KeepingDeadlineRules;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping("/api/v1/deadline-rules")
class DeadlineRulesController {

    /** @param delivered whether they are those that come with the platform */
    record RulesAnswer(@JsonUnwrapped Object rules, boolean delivered) {}

    private final KeepingDeadlineRules keeping;
    private final AggregateKind<DeadlineRules> kind;

    DeadlineRulesController(KeepingDeadlineRules keeping, AggregateKind<DeadlineRules> kind) {
        this.keeping = keeping;
        this.kind = kind;
    }

    @GetMapping
    ResponseEntity<?> rules(Caller caller) {
        return Answers.found(Optional.of(keeping.of(caller.tenant())), this::answer);
    }

    @PutMapping
    ResponseEntity<?> keep(Command command, @RequestBody DeadlineRulesDraft draft) {
        return Answers.changed(keeping.keep(command, draft), this::answer);
    }

    private RulesAnswer answer(Versioned<DeadlineRules> found) {
        return new RulesAnswer(kind.wire().apply(found), found.version() == 0);
    }
}
