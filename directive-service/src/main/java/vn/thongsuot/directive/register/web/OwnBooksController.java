package vn.thongsuot.directive.register.web;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.register.KeepingBooks;
import vn.thongsuot.directive.register.OwnBooks;
import vn.thongsuot.directive.register.OwnBooksDraft;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** Which units give numbers themselves; one decision for each, under the unit's id. */
@RestController
@RequestMapping("/api/v1/directives/number-books")
class OwnBooksController {

    private final KeepingBooks keeping;
    private final Aggregates<OwnBooks> books;
    private final AggregateKind<OwnBooks> kind;

    OwnBooksController(KeepingBooks keeping, Aggregates<OwnBooks> books, AggregateKind<OwnBooks> kind) {
        this.keeping = keeping;
        this.books = books;
        this.kind = kind;
    }

    @GetMapping
    Page<?> list(Caller caller, PageQuery page) {
        return books.page(caller.tenant(), page, Map.of()).map(kind.wire());
    }

    @GetMapping("/{unit}")
    ResponseEntity<?> one(Caller caller, @PathVariable("unit") String unit) {
        return Answers.found(keeping.find(caller.tenant(), unit), kind.wire());
    }

    @PutMapping("/{unit}")
    ResponseEntity<?> keep(Command command, @PathVariable("unit") String unit, @RequestBody OwnBooksDraft draft) {
        return Answers.changed(keeping.keep(command, unit, draft), kind.wire());
    }
}
