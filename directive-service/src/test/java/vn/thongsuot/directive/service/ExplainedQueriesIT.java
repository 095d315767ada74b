package vn.thongsuot.directive.service;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.thongsuot.directive.exchange.Arrival;
import vn.thongsuot.directive.exchange.Arrival.Reason;
import vn.thongsuot.directive.exchange.Arrivals;
import vn.thongsuot.directive.exchange.Content;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;
import vn.thongsuot.platformtest.queries.ExplainedQueriesKit;
import vn.thongsuot.platformtest.tenants.TenantIsolationKit;

/** What the service asks its store is answered by indexes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thongsuot.recurrence.roll-over=1h")
@WithInfrastructure
class ExplainedQueriesIT extends ExplainedQueriesKit {

    @Autowired
    Arrivals arrivals;

    @Override
    protected TenantIsolationKit service() {
        return new TenantIsolationIT();
    }

    /** Envelopes come by the broker, so that no request leaves any. */
    @Override
    protected void alsoWritten(TenantId owner) {
        var at = Instant.parse("2025-10-01T03:04:05Z");
        arrivals.keep(owner, new Arrival("e-1", 1, "bo", Content.DIRECTIVE, at, null, "d", "vps", "a"));
        arrivals.keep(owner, new Arrival("e-2", 1, "bo", Content.DIRECTIVE, at, Reason.NO_AGREEMENT, null, null, null));
    }

    /** Units and posts are read whole, as every service does. */
    @Override
    protected Set<String> leftOut() {
        return Set.of("known_units", "known_positions");
    }

    @Override
    protected List<String> alsoAsked() {
        return List.of(
                "/api/v1/tasks/cells",
                "/api/v1/tasks/cells?unit=u",
                "/api/v1/tasks/cells?from=2025-01-01&to=2025-12-31",
                "/api/v1/tasks/cells?unit=u&directive=d&from=2025-01-01",
                "/api/v1/tasks/matrix?plan=p");
    }
}
