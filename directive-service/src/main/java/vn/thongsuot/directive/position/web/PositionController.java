package vn.thongsuot.directive.position.web;

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
import vn.thongsuot.directive.position.AssigningPositions;
import vn.thongsuot.directive.position.HandingOver;
import vn.thongsuot.directive.position.HandoverDraft;
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.directive.position.PositionDraft;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(PositionController.PATH)
class PositionController {

    static final String PATH = "/api/v1/positions";

    private final AssigningPositions assigning;
    private final Aggregates<Position> positions;
    private final HandingOver handingOver;
    private final PositionAnswers answers;

    PositionController(
            AssigningPositions assigning,
            HandingOver handingOver,
            Aggregates<Position> positions,
            PositionAnswers answers) {
        this.assigning = assigning;
        this.handingOver = handingOver;
        this.positions = positions;
        this.answers = answers;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "subject", required = false) @Nullable String subject,
            @RequestParam(name = "actsFor", required = false) @Nullable String actsFor) {
        var wanted = Wanted.all().with("unit", unit).with("subject", subject).with("actsFor", actsFor);
        return answers.each(caller.tenant(), positions.page(caller.tenant(), page, wanted.fields()));
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(positions.find(caller.tenant(), id), post -> answers.of(caller.tenant(), post));
    }

    @PostMapping
    ResponseEntity<?> assign(Command command, @RequestBody PositionDraft draft) {
        return Answers.created(assigning.assign(command, draft), post -> answers.of(command.tenant(), post), PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody PositionDraft draft) {
        return Answers.changed(assigning.change(command, id, draft), post -> answers.of(command.tenant(), post));
    }

    /** The open work of the post goes to another one. */
    @PostMapping("/{id}/handover")
    ResponseEntity<?> handOver(Command command, @PathVariable("id") String id, @RequestBody HandoverDraft draft) {
        return Answers.changed(handingOver.handOver(command, id, draft), post -> answers.of(command.tenant(), post));
    }
}
