package vn.thongsuot.reporting.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.reporting.report.Bundling;

/** An approved report as a bundle that can be checked without this platform. */
@RestController
class BundleController {

    private static final String MEDIA_TYPE = "application/zip";

    private final Bundling bundling;

    BundleController(Bundling bundling) {
        this.bundling = bundling;
    }

    /** Written as it is read; one that breaks off is no ZIP, which whoever checks it sees. */
    @GetMapping(path = "/api/v1/reports/{id}/bundle")
    void bundle(Caller caller, @PathVariable("id") String id, HttpServletResponse response) throws IOException {
        var bundle = bundling.of(caller.tenant(), id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        response.setContentType(MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, bundle.name().disposition(true));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        bundle.writeTo(response.getOutputStream());
    }
}
