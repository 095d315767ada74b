package vn.thongsuot.plan.service;

import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;
import vn.thongsuot.platformtest.queries.ExplainedQueriesKit;
import vn.thongsuot.platformtest.tenants.TenantIsolationKit;

/** What the service asks its store is answered by indexes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
class ExplainedQueriesIT extends ExplainedQueriesKit {

    @Override
    protected TenantIsolationKit service() {
        return new TenantIsolationIT();
    }

    /** Units and posts are read whole, as every service does, and the one opening of a tenant. */
    @Override
    protected Set<String> leftOut() {
        return Set.of("known_units", "known_positions", "copy_openings");
    }

    @Override
    protected List<String> alsoAsked() {
        return List.of(
                "/api/v1/outside-offers?unit=thuan-an",
                "/api/v1/outside-offers?unit=thuan-an&status=RECEIVED",
                "/api/v1/outside-offers?challenge=x&status=RECEIVED");
    }
}
