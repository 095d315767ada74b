package vn.thongsuot.plan.plan.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.documents.attaching.ErasingCopies;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.web.Answers;

/** Lawful erasure of the signed file of a plan. */
@RestController
class SignedErasureController {

    private final ErasingCopies<Plan> erasing;

    SignedErasureController(ErasingCopies<Plan> erasing) {
        this.erasing = erasing;
    }

    @PostMapping("/api/v1/plans/{id}/signed/erasure")
    ResponseEntity<?> erase(Command command, @PathVariable("id") String id) {
        return Answers.changed(erasing.erase(command, id), SignedPlanController.Attached::of);
    }
}
