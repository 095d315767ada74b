package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** The whole service with store and broker, and a tenant of its own for each test, of which it has been told. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
abstract class RunningService {

    final TenantId tenant = new TenantId("hn-" + UUID.randomUUID().toString().substring(0, 8));

    @Autowired
    TestTopics topics;

    @Autowired
    TestIssuer issuer;

    @LocalServerPort
    int port;

    @BeforeEach
    void theOthersHaveToldTheService() {
        new Neighbours(topics, tenant).tellAll();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> author().get(Client.PLANS).status() == 200);
    }

    Client author() {
        return Client.of(port, issuer.token(tenant, Neighbours.AUTHOR));
    }

    Client deputy() {
        return Client.of(port, issuer.token(tenant, Neighbours.DEPUTY));
    }

    /** The plan of Thuận An as a client sends it. */
    static String thuanAn() {
        return new StoredJson().toJson(ThuanAn.content());
    }

    /** A short plan, with what is given on top. */
    static String plan(String... fields) {
        var body = (ObjectNode) JsonMapper.shared().readTree("""
                        {"unit": "thuan-an", "symbol": "/KH-UBND", "placeName": "Thuận An", "subject": "Hưởng ứng",
                         "sections": [{"id": "I", "title": "Mục đích", "paragraphs": [{"runs": [{"text": "Một"}]}]}]}
                        """);
        for (var field : fields) {
            var colon = field.indexOf(':');
            body.set(field.substring(0, colon).strip(), JsonMapper.shared().readTree(field.substring(colon + 1)));
        }
        return body.toString();
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** Drafts, submits and approves. */
    String approved(String body) {
        var id = author().post(body).id();
        author().act(id, "submission", "");
        assertThat(deputy().approve(id, "{}").status()).isEqualTo(200);
        return id;
    }

    /** The items of a list that is answered. */
    List<JsonNode> rows(String path) {
        var answer = author().get(path);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().path("items").valueStream().toList();
    }
}
