package vn.thongsuot.plan.document.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.documents.edxml.EdXmlFile;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.plan.document.PackingPlans;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;

/** A plan as a package of the exchange axis, to be handed to the system that sends it. */
@RestController
class PlanPackageController {

    private final PackingPlans packing;
    private final Clock clock;

    PlanPackageController(PackingPlans packing, Clock clock) {
        this.packing = packing;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/plans/{id}/document", params = "format=" + EdXmlFile.ENDING)
    ResponseEntity<byte[]> pack(Caller caller, @PathVariable("id") String id) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        var made = packing.pack(caller.tenant(), id, today).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(EdXmlFile.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, made.name().disposition(true))
                .header("X-Content-Type-Options", "nosniff")
                .body(made.bytes());
    }
}
