package vn.thongsuot.directive.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;
import vn.thongsuot.platformtest.tenants.EndpointRequest;
import vn.thongsuot.platformtest.tenants.RightsKit;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thongsuot.recurrence.roll-over=500ms")
@WithInfrastructure
@SuppressWarnings("NullAway.Init") // the provinces are there before anything asks for them
@Tag("once")
class TenantIsolationIT extends RightsKit {

    private static final String SECRET = "Chuyện riêng của tỉnh chủ quản";

    @Autowired
    private TestTopics topics;

    @Autowired
    private TestIssuer issuer;

    @LocalServerPort
    private int port;

    private Province owner;
    private Province another;

    @Override
    protected List<EndpointRequest> requests() {
        owner = new Province(port, issuer);
        another = new Province(port, issuer);
        List.of(owner, another).forEach(province -> province.post("daydu", province.department, ALL_RIGHTS));
        owner.plan = tellPlan();
        var third = new Province(port, issuer);
        var neighbours = List.of(another.tenant.value(), third.tenant.value());
        return new Requests(owner, neighbours, ownersToken(), issuer.operatorToken("vanhanh"), SECRET).all();
    }

    private static final String ALL_RIGHTS = "\"ADMINISTER\", \"ISSUE\", \"RECEIVE\", \"APPROVE\", \"RECORD\"";

    /** A plan of which the service has heard. */
    private String tellPlan() {
        var plan = Map.of("id", "plan-1", "version", 1, "unit", owner.department, "status", "APPROVED");
        topics.announce("thongsuot.plans", "vn.thongsuot.plan.approved.v1", owner.tenant, "plan-1", 1, plan);
        return "plan-1";
    }

    @Override
    protected String ownersToken() {
        return issuer.token(owner.tenant, "daydu");
    }

    @Override
    protected String anothersToken() {
        return issuer.token(another.tenant, "daydu");
    }

    @Override
    protected String publicReadersToken() {
        return issuer.token(owner.tenant, "cong-du-lieu-mo", "PUBLIC_READER");
    }

    @Override
    protected Set<String> markers() {
        return Set.of(SECRET, owner.tenant.value(), owner.department, owner.office);
    }
}
