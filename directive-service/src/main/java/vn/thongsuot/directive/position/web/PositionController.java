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
import vn.thongsuot.directive.position.Position;
import vn.thongsuot.directive.position.PositionDraft;
import vn.thongsuot.directive.rule.Wanted;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

@RestController
@RequestMapping(PositionController.PATH)
class PositionController {

    static final String PATH = "/api/v1/positions";

    private final AssigningPositions assigning;
    private final Aggregates<Position> positions;
    private final AggregateKind<Position> kind;

    PositionController(AssigningPositions assigning, Aggregates<Position> positions, AggregateKind<Position> kind) {
        this.assigning = assigning;
        this.positions = positions;
        this.kind = kind;
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "subject", required = false) @Nullable String subject) {
        var wanted = Wanted.all().with("unit", unit).with("subject", subject);
        return positions.page(caller.tenant(), page, wanted.fields()).map(kind.wire());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(positions.find(caller.tenant(), id), kind.wire());
    }

    @PostMapping
    ResponseEntity<?> assign(Command command, @RequestBody PositionDraft draft) {
        return Answers.created(assigning.assign(command, draft), kind.wire(), PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody PositionDraft draft) {
        return Answers.changed(assigning.change(command, id, draft), kind.wire());
    }
}
