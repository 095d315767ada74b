package vn.thongsuot.plan.outside.web;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.organisation.opendata.PublicReader;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantRegistry;

/** Whose open data these are, and which lists there are. */
@RestController
class AboutController {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final OpenData open;
    private final TenantRegistry tenants;

    AboutController(OpenData open, TenantRegistry tenants) {
        this.open = open;
        this.tenants = tenants;
    }

    /** @param name of the tenant */
    record About(String name, List<OpenList> lists, String licence) {}

    @GetMapping(PublicReader.PATH + "about")
    ResponseEntity<About> about(Caller caller) {
        var opening = open.requireAny(caller.tenant());
        var name = tenants.name(caller.tenant()).orElse(caller.tenant().value());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(new About(name, opening.lists(), opening.licence()));
    }
}
