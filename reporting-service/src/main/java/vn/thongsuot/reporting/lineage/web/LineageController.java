package vn.thongsuot.reporting.lineage.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.reporting.lineage.Lineage;
import vn.thongsuot.reporting.lineage.LineageView;

@RestController
class LineageController {

    private final Lineage lineage;

    LineageController(Lineage lineage) {
        this.lineage = lineage;
    }

    /** Up to what a document rests on, and down to the deeds. */
    @GetMapping("/api/v1/directives/{id}/lineage")
    LineageView of(Caller caller, @PathVariable String id) {
        return lineage.of(caller.tenant(), id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
