package vn.thongsuot.reporting.report.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.documents.attaching.ErasingCopies;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.report.Report;

/** Lawful erasure of the signed file of a report. */
@RestController
class SignedErasureController {

    private final ErasingCopies<Report> erasing;

    SignedErasureController(ErasingCopies<Report> erasing) {
        this.erasing = erasing;
    }

    @PostMapping("/api/v1/reports/{id}/signed/erasure")
    ResponseEntity<?> erase(Command command, @PathVariable("id") String id) {
        return Answers.changed(erasing.erase(command, id), SignedReportController.Attached::of);
    }
}
