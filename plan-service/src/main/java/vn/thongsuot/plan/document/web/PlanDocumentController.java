package vn.thongsuot.plan.document.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.plan.document.PlanPages;
import vn.thongsuot.plan.document.PrintingPlans;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;

/** A plan as a document to look at and to print. */
@RestController
class PlanDocumentController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String FORMAT = "html";

    private final PrintingPlans printing;
    private final PlanPages pages;

    PlanDocumentController(PrintingPlans printing, PlanPages pages) {
        this.printing = printing;
        this.pages = pages;
    }

    @GetMapping("/api/v1/plans/{id}/document")
    ResponseEntity<String> document(
            Caller caller,
            @PathVariable("id") String id,
            @RequestParam(name = "format", defaultValue = FORMAT) String format) {
        if (!format.equals(FORMAT)) {
            throw new RefusedException(Refusal.invalid("format", "unknown-format", format));
        }
        return printing.print(caller.tenant(), id)
                .map(plan -> ResponseEntity.ok().contentType(HTML).body(pages.html(plan)))
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }
}
