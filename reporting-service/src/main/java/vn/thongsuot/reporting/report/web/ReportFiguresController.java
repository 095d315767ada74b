package vn.thongsuot.reporting.report.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.report.Correcting;
import vn.thongsuot.reporting.report.HoldingFigures;

/** The figures of one report beside what the facts say now. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
class ReportFiguresController {

    private final HoldingFigures figures;
    private final Correcting correcting;
    private final ReportViews views;

    ReportFiguresController(HoldingFigures figures, Correcting correcting, ReportViews views) {
        this.figures = figures;
        this.correcting = correcting;
        this.views = views;
    }

    /** Old beside new, figure by figure. */
    @GetMapping("/figures")
    FiguresView figures(Caller caller, @PathVariable String id) {
        return figures.compare(caller.tenant(), id)
                .map(FiguresView::of)
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    /** Takes the figures as they are now; what people wrote stays. */
    @PostMapping("/figures-renewal")
    ResponseEntity<?> renew(Command command, @PathVariable String id) {
        return Answers.changed(figures.renew(command, id), views::written);
    }

    /** A draft that takes the place of an approved report, with the figures as they are now. */
    @PostMapping("/correction")
    ResponseEntity<?> correct(Command command, @PathVariable String id) {
        return Answers.created(correcting.correct(command, id), views::written, ReportController.PATH);
    }
}
