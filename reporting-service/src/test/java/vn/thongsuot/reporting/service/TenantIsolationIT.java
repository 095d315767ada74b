package vn.thongsuot.reporting.service;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.UUID;
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
import vn.thongsuot.platformtest.tenants.Form;
import vn.thongsuot.platformtest.tenants.TenantIsolationKit;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
class TenantIsolationIT extends TenantIsolationKit {

    private static final String ONE = Client.REPORTS + "/{id}";
    private static final String FIGURES = "/api/v1/figures";
    private static final String LINEAGE = "/api/v1/directives/{id}/lineage";
    private static final String MARKER = "Báo cáo riêng của tỉnh chủ quản";

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
        tell(owner);
        tell(another);
        new Neighbours(topics, owner).tell("directives", "directive.registered", "secret-letter", 1, """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "issuer": {"name": "Sở"}, "status": "ISSUED",
                 "direction": "REFERENCE", "citations": [], "recipients": [], "completeness": []}""");
        var client = Client.of(port, ownersToken());
        await().atMost(RunningService.PATIENCE)
                .until(() ->
                        client.get("/api/v1/directives/secret-letter/lineage").status() == 200);
        id = client.post(Client.REPORTS, draft()).id();
        var returned = client.post(Client.REPORTS, draft()).id();
        client.post(Client.REPORTS + "/" + returned + "/submission", "");
        var cell = client.get(FIGURES + "?directive=secret-letter")
                .body()
                .at("/items/0/cell")
                .asString();
        var path = Client.REPORTS + "/" + id;
        return List.of(
                EndpointRequest.list(FIGURES),
                EndpointRequest.get(FIGURES + "/{cell}/sources", FIGURES + "/" + cell + "/sources"),
                EndpointRequest.get(LINEAGE, "/api/v1/directives/secret-letter/lineage"),
                EndpointRequest.create(Client.REPORTS, ReportIT.DRAFT),
                EndpointRequest.list(Client.REPORTS),
                EndpointRequest.get(ONE, path),
                EndpointRequest.get(ONE + "/document", path + "/document"),
                EndpointRequest.patch(ONE, path, 1, "{\"title\": \"Sửa\"}"),
                EndpointRequest.post(ONE + "/submission", path + "/submission", ""),
                EndpointRequest.post(ONE + "/approval", path + "/approval", ""),
                EndpointRequest.of("POST", ONE + "/signed", path + "/signed")
                        .form(new Form("file", "ban-ky.pdf", SignedPdfs.signedBy("Nguyễn Văn Mẫu"))),
                EndpointRequest.get(ONE + "/signed", path + "/signed"),
                EndpointRequest.post(
                        ONE + "/return", Client.REPORTS + "/" + returned + "/return", "{\"remarks\": \"Sửa lại.\"}"));
    }

    private static String draft() {
        return ReportIT.DRAFT.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + MARKER + "\"");
    }

    @Override
    protected String ownersToken() {
        return issuer.token(owner, Neighbours.HEAD);
    }

    @Override
    protected String anothersToken() {
        return issuer.token(another, Neighbours.HEAD);
    }

    @Override
    protected Set<String> markers() {
        return Set.of(id, MARKER, owner.value());
    }

    private void tell(TenantId tenant) {
        new Neighbours(topics, tenant).tellAll();
        var client = Client.of(port, issuer.token(tenant, Neighbours.HEAD));
        await().atMost(RunningService.PATIENCE)
                .until(() -> client.get("/api/v1/directives/d1/lineage").status() == 200);
        await().atMost(RunningService.PATIENCE)
                .until(() -> client.get(FIGURES + "?unit=qlcn").status() == 200);
    }

    private static TenantId tenant() {
        return new TenantId("t-" + UUID.randomUUID().toString().substring(0, 8));
    }
}
