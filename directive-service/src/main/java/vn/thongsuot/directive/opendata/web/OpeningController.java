package vn.thongsuot.directive.opendata.web;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.opendata.KeepingOpenings;
import vn.thongsuot.directive.opendata.Opening;
import vn.thongsuot.directive.opendata.OpeningDraft;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** Which lists the tenant has laid open: a list of one, or of none. */
@RestController
@RequestMapping(OpeningController.PATH)
class OpeningController {

    static final String PATH = "/api/v1/openings";

    private final KeepingOpenings keeping;
    private final Aggregates<Opening> openings;
    private final AggregateKind<Opening> kind;

    OpeningController(KeepingOpenings keeping, Aggregates<Opening> openings, AggregateKind<Opening> kind) {
        this.keeping = keeping;
        this.openings = openings;
        this.kind = kind;
    }

    @GetMapping
    Page<?> list(Caller caller, PageQuery page) {
        return openings.page(caller.tenant(), page, Map.of()).map(kind.wire());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(openings.find(caller.tenant(), id), kind.wire());
    }

    @PostMapping
    ResponseEntity<?> make(Command command, @RequestBody OpeningDraft draft) {
        return Answers.created(keeping.make(command, draft), kind.wire(), PATH);
    }

    @PutMapping("/{id}")
    ResponseEntity<?> change(Command command, @PathVariable("id") String id, @RequestBody OpeningDraft draft) {
        return Answers.changed(keeping.change(command, id, draft), kind.wire());
    }
}
