package vn.thongsuot.activity.service;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** The whole service with store and broker, and a tenant of its own for each test instance, of which it has been told. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
abstract class RunningService {

    final TenantId tenant = new TenantId("dn-" + UUID.randomUUID().toString().substring(0, 8));

    @Autowired
    TestTopics topics;

    @Autowired
    TestIssuer issuer;

    @LocalServerPort
    int port;

    private boolean told;

    @BeforeEach
    void theOthersHaveToldTheService() {
        if (told) {
            return;
        }
        told = true;
        new Neighbours(topics, tenant).tellAll();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> clerk().get(Client.ACTIVITIES).status() == 200);
    }

    Client clerk() {
        return Client.of(port, issuer.token(tenant, Neighbours.CLERK));
    }

    /** A request of the office about a banner, with what is given on top. */
    static String banner(String... fields) {
        var body = (ObjectNode) JsonMapper.shared().readTree("""
                        {"unit": "vps", "kind": "BANNER", "mode": "RESPOND", "state": "DONE", "title": "Băng rôn"}
                        """);
        for (var field : fields) {
            var name = field.substring(0, field.indexOf(':'));
            body.set(name.strip(), JsonMapper.shared().readTree(field.substring(field.indexOf(':') + 1)));
        }
        return body.toString();
    }
}
