package vn.thongsuot.plan.service;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.thongsuot.plan.plan.NumberRegister;
import vn.thongsuot.plan.plan.NumberRegisterKit;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
class MongoNumberRegisterIT extends NumberRegisterKit {

    private final TenantId owner = tenant();
    private final TenantId another = tenant();

    @Autowired
    private NumberRegister register;

    @Autowired
    private TestTopics topics;

    @Autowired
    private TenantDatabases databases;

    @BeforeEach
    void bothTenantsAreRegistered() {
        List.of(owner, another).forEach(this::registered);
        await().atMost(Duration.ofSeconds(30)).until(() -> databases.tenants().containsAll(List.of(owner, another)));
    }

    @Override
    protected NumberRegister register() {
        return register;
    }

    @Override
    protected TenantId owner() {
        return owner;
    }

    @Override
    protected TenantId another() {
        return another;
    }

    private void registered(TenantId tenant) {
        var id = tenant.value();
        var data = Map.of("id", id, "version", 1, "name", id, "administrators", List.of());
        topics.announce("thongsuot.tenants", "vn.thongsuot.tenant.registered.v1", tenant, id, 1, data);
    }

    private static TenantId tenant() {
        return new TenantId("t-" + UUID.randomUUID().toString().substring(0, 8));
    }
}
