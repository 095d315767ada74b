package vn.thongsuot.plan.service;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.files.SignedPdfs;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;
import vn.thongsuot.platformtest.tenants.EndpointRequest;
import vn.thongsuot.platformtest.tenants.FormFile;
import vn.thongsuot.platformtest.tenants.RightsKit;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
@Tag("once")
class TenantIsolationIT extends RightsKit {

    private static final String ONE = Client.PLANS + "/{id}";
    private static final String MARKER = "Kế hoạch riêng của xã chủ quản";

    private static final String WORK =
            "sections: [{\"id\": \"W\", \"title\": \"Việc\", \"item\": {\"kind\": \"CONTENT\"}}]";

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
        new Neighbours(topics, owner).opening(1, List.of("CHALLENGES", "PLANS"));
        var open = Client.of(port, ownersToken());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> open.get("/api/v1/open-data/challenges").status() == 200);
        var body = RunningService.plan("subject: \"" + MARKER + "\"", WORK);
        var leader = Client.of(port, ownersToken());
        id = leader.post(body).id();
        var returned = leader.post(body).id();
        leader.act(returned, "submission", "");
        var path = Client.PLANS + "/" + id;
        var requests = new ArrayList<>(plans(path, body, returned));
        requests.addAll(following(path));
        requests.addAll(new NewFeatures(leader, MARKER).requests());
        requests.addAll(new PlanLifeRequests(leader, MARKER).requests());
        requests.addAll(new PublicationRequests(leader, MARKER).requests());
        requests.addAll(new OutsideRequests(leader, MARKER).requests());
        return requests;
    }

    private List<EndpointRequest> following(String path) {
        return List.of(
                EndpointRequest.get("/api/v1/{kind}/{id}/audit", path + "/audit"),
                EndpointRequest.get(ONE + "/children", path + "/children"),
                EndpointRequest.get(ONE + "/carry-over", path + "/carry-over"),
                EndpointRequest.get(ONE + "/task-groups", path + "/task-groups"),
                EndpointRequest.get(ONE + "/reminders", path + "/reminders?asOf=2025-09-20"),
                EndpointRequest.list("/api/v1/plan-reminders?unit=thuan-an"),
                EndpointRequest.post(ONE + "/copies", path + "/copies", "{\"unit\": \"phu-dong\"}"),
                EndpointRequest.post(
                        ONE + "/items/{item}/state", path + "/items/W/state", "{\"state\": \"UNFINISHED\"}"));
    }

    private List<EndpointRequest> plans(String path, String body, String returned) {
        return List.of(
                EndpointRequest.list(Client.PLANS + "?unit=thuan-an"),
                EndpointRequest.create(Client.PLANS, body),
                EndpointRequest.get(ONE, path),
                EndpointRequest.get(ONE + "/document", path + "/document?format=html"),
                EndpointRequest.put(ONE, path, 1, RunningService.plan("subject: \"Sửa\"", WORK)),
                EndpointRequest.post(ONE + "/submission", path + "/submission", "{}"),
                EndpointRequest.post(ONE + "/approval", path + "/approval", "{\"date\": \"2025-09-25\"}")
                        .ifMatch(3),
                EndpointRequest.of("POST", ONE + "/signed", path + "/signed")
                        .file(new FormFile("ban-ky.pdf", SignedPdfs.signedBy("Nguyễn Văn Mẫu"), Map.of())),
                EndpointRequest.get(ONE + "/signed", path + "/signed"),
                EndpointRequest.post(ONE + "/signed/erasure", path + "/signed/erasure", "{\"basis\": \"STATE_SECRET\"}")
                        .as(issuer.token(owner, Neighbours.ADMINISTRATOR)),
                EndpointRequest.post(
                        ONE + "/return", Client.PLANS + "/" + returned + "/return", "{\"remarks\": \"Sửa\"}"));
    }

    @Override
    protected String ownersToken() {
        return issuer.token(owner, Neighbours.LEADER);
    }

    @Override
    protected String anothersToken() {
        return issuer.token(another, Neighbours.LEADER);
    }

    @Override
    protected String publicReadersToken() {
        return issuer.token(owner, "cong-du-lieu-mo", "PUBLIC_READER");
    }

    @Override
    protected Set<String> markers() {
        return Set.of(id, MARKER, owner.value());
    }

    private void tell(TenantId tenant) {
        new Neighbours(topics, tenant).tellAll();
        var leader = Client.of(port, issuer.token(tenant, Neighbours.LEADER));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> leader.get(Client.PLANS).status() == 200);
    }

    private static TenantId tenant() {
        return new TenantId("t-" + UUID.randomUUID().toString().substring(0, 8));
    }
}
