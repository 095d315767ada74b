package vn.thongsuot.reporting.check.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.reporting.check.CheckingFigures;

/** Full comparisons of figures with their sources, and what any comparison found. */
@RestController
@RequestMapping("/api/v1/figures")
class FigureCheckController {

    private final CheckingFigures checking;

    FigureCheckController(CheckingFigures checking) {
        this.checking = checking;
    }

    /** 202: it goes on in the background. */
    @PostMapping("/checks")
    ResponseEntity<CheckView> start(Command command) {
        var outcome = checking.start(command);
        var answer = ResponseEntity.status(HttpStatus.ACCEPTED).header("Location", "/api/v1/figures/checks/latest");
        if (outcome instanceof Outcome.Done<?> done && done.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(CheckView.of(outcome.orThrow()));
    }

    @GetMapping("/checks/latest")
    CheckView latest(Caller caller) {
        return CheckView.of(checking.latest(caller).orThrow());
    }

    @GetMapping("/differences")
    Page<DifferenceItem> differences(Caller caller, PageQuery page) {
        return checking.differences(caller, page).orThrow().map(DifferenceItem::of);
    }
}
