package vn.thongsuot.activity.service;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;
import vn.thongsuot.platformtest.tenants.EndpointRequest;
import vn.thongsuot.platformtest.tenants.TenantIsolationKit;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
class TenantIsolationIT extends TenantIsolationKit {

    private static final String ONE = Client.ACTIVITIES + "/{id}";
    private static final String MARKER = "Băng rôn của tỉnh chủ quản";

    private final TenantId owner = tenant();
    private final TenantId another = tenant();
    private String id = "";

    @Autowired
    private TestTopics topics;

    @Autowired
    private TestIssuer issuer;

    @LocalServerPort
    private int port;

    @Override
    protected List<EndpointRequest> requests() {
        List.of(owner, another).forEach(this::tell);
        var body = RunningService.banner("title:\"" + MARKER + "\"");
        id = Client.of(port, ownersToken()).post(body).id();
        var path = Client.ACTIVITIES + "/" + id;
        return List.of(
                EndpointRequest.create(Client.ACTIVITIES, RunningService.banner()),
                EndpointRequest.list(Client.ACTIVITIES + "?unit=vps"),
                EndpointRequest.get(ONE, path),
                EndpointRequest.put(ONE, path, 1, RunningService.banner("title:\"Sửa\"", "reason:\"Sửa\"")),
                EndpointRequest.delete(ONE, path, 2));
    }

    @Override
    protected String ownersToken() {
        return issuer.token(owner, Neighbours.CLERK);
    }

    @Override
    protected String anothersToken() {
        return issuer.token(another, Neighbours.CLERK);
    }

    @Override
    protected Set<String> markers() {
        return Set.of(id, MARKER, owner.value());
    }

    private void tell(TenantId tenant) {
        new Neighbours(topics, tenant).tellAll();
        var clerk = Client.of(port, issuer.token(tenant, Neighbours.CLERK));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> clerk.get(Client.ACTIVITIES).status() == 200);
    }

    private static TenantId tenant() {
        return new TenantId("t-" + UUID.randomUUID().toString().substring(0, 8));
    }
}
