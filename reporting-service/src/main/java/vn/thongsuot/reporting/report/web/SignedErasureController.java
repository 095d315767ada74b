package vn.thongsuot.reporting.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.documents.attaching.ErasingCopies;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.report.Report;

/** Lawful erasure of the signed file of a report. */
@RestController
class SignedErasureController {

    /** @param basis the law that asks for it */
    record ErasureRequest(@NotNull Erasure.Basis basis) {}

    private final ErasingCopies<Report> erasing;

    SignedErasureController(ErasingCopies<Report> erasing) {
        this.erasing = erasing;
    }

    @PostMapping("/api/v1/reports/{id}/signed/erasure")
    ResponseEntity<?> erase(
            Command command, @PathVariable("id") String id, @Valid @RequestBody ErasureRequest request) {
        return Answers.changed(erasing.erase(command, id, request.basis()), SignedReportController.Attached::of);
    }
}
