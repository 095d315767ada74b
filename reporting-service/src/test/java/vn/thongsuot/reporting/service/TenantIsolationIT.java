package vn.thongsuot.reporting.service;

import static org.awaitility.Awaitility.await;

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
import vn.thongsuot.reporting.definition.OpeningPeriods;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
@Tag("once")
class TenantIsolationIT extends RightsKit {

    private static final String ONE = Client.REPORTS + "/{id}";
    private static final String FIGURES = "/api/v1/figures";
    private static final String LINEAGE = "/api/v1/directives/{id}/lineage";
    private static final String ADVICE = "/api/v1/recommendations";
    private static final String OUTLINES = "/api/v1/report-outlines";
    private static final String MARKER = "Báo cáo riêng của tỉnh chủ quản";

    private final TenantId owner = tenant();
    private final TenantId another = tenant();
    private String id = "";

    @Autowired
    private TestTopics topics;

    @Autowired
    private TestIssuer issuer;

    @Autowired
    private OpeningPeriods opening;

    @LocalServerPort
    private int port;

    @Override
    protected List<EndpointRequest> requests() {
        tell(owner);
        tell(another);
        new Neighbours(topics, owner).tell("directives", "directive.registered", "secret-letter", 1, """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "issuer": {"name": "Sở"}, "status": "ISSUED",
                 "direction": "REFERENCE", "citations": [], "recipients": [], "completeness": []}""");
        new Neighbours(topics, owner).opening(1, List.of("DATA_SETS"));
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
        var sent = approved(client);
        client.act(sent, "sending", 3, "");
        var back = approved(client);
        client.act(back, "sending", 3, "");
        var unsent = approved(client);
        await().atMost(RunningService.PATIENCE)
                .until(() ->
                        client.get(ADVICE + "?status=OPEN").body().path("items").size() == 3);
        var advice = client.get(ADVICE + "?status=OPEN").body();
        var administrator = issuer.token(owner, Neighbours.ADMINISTRATOR);
        var publisher = issuer.token(owner, Neighbours.PUBLISHER);
        var outline = Client.of(port, administrator)
                .post(OUTLINES, OutlinesIT.OUTLINE)
                .id();
        task(advice.at("/items/2/id").asString());
        var mended = Client.REPORTS + "/" + client.post(Client.REPORTS, draft()).id();
        var proposed = client.get(mended + "/proposals").body();
        var other = client.post(Client.REPORTS, draft()).id();
        var read = client.post(Client.REPORTS, draft()).id();
        client.post(Client.REPORTS + "/" + read + "/submission", "");
        var page = Client.REPORTS + "/" + read;
        var all = new ArrayList<>(ReadingRequests.all("secret-letter"));
        all.addAll(List.of(
                EndpointRequest.list(FIGURES),
                EndpointRequest.list("/api/v1/received-figures"),
                EndpointRequest.list("/api/v1/received-figures/refused").as(administrator),
                EndpointRequest.get(FIGURES + "/{cell}/sources", FIGURES + "/" + cell + "/sources"),
                EndpointRequest.get(LINEAGE, "/api/v1/directives/secret-letter/lineage"),
                EndpointRequest.create(Client.REPORTS, ReportIT.DRAFT),
                EndpointRequest.list(Client.REPORTS),
                EndpointRequest.get(ONE, path),
                EndpointRequest.get("/api/v1/{kind}/{id}/audit", path + "/audit")
                        .as(administrator),
                EndpointRequest.get(ONE + "/document", path + "/document"),
                EndpointRequest.get(ONE + "/annexes", path + "/annexes"),
                EndpointRequest.get(ONE + "/brief", path + "/brief"),
                EndpointRequest.get(ONE + "/news", path + "/news"),
                EndpointRequest.patch(ONE, path, 1, "{\"title\": \"Sửa\"}"),
                EndpointRequest.post(ONE + "/submission", path + "/submission", ""),
                EndpointRequest.post(ONE + "/approval", page + "/approval", client.approval(read))
                        .ifMatch(2),
                EndpointRequest.of("POST", ONE + "/signed", page + "/signed")
                        .file(new FormFile("ban-ky.pdf", SignedPdfs.signedBy("Nguyễn Văn Mẫu"), Map.of())),
                EndpointRequest.get(ONE + "/signed", page + "/signed"),
                EndpointRequest.get(ONE + "/bundle", Client.REPORTS + "/" + unsent + "/bundle"),
                EndpointRequest.get("/api/v1/figures/rebuild", "/api/v1/figures/rebuild")
                        .as(issuer.operatorToken("vanhanh")),
                EndpointRequest.post("/api/v1/figures/rebuild", "/api/v1/figures/rebuild", RebuildIT.NONE)
                        .as(issuer.operatorToken("vanhanh")),
                EndpointRequest.get("/api/v1/report-checkpoints/{count}", "/api/v1/report-checkpoints/latest"),
                EndpointRequest.post(ONE + "/signed/erasure", page + "/signed/erasure", "{\"basis\": \"STATE_SECRET\"}")
                        .as(administrator),
                EndpointRequest.get(ONE + "/sources", path + "/sources"),
                EndpointRequest.get(ONE + "/figures", path + "/figures"),
                EndpointRequest.post(ONE + "/figures-renewal", Client.REPORTS + "/" + other + "/figures-renewal", ""),
                EndpointRequest.get(ONE + "/proposals", path + "/proposals"),
                EndpointRequest.post(
                        ONE + "/proposals/{key}/acceptance",
                        mended + "/proposals/" + proposed.at("/items/0/key").asString() + "/acceptance",
                        "{}"),
                EndpointRequest.post(
                        ONE + "/proposals/{key}/dismissal",
                        Client.REPORTS + "/" + other + "/proposals/"
                                + proposed.at("/items/0/key").asString() + "/dismissal",
                        ""),
                EndpointRequest.get(ONE + "/gathered-recommendations", path + "/gathered-recommendations"),
                EndpointRequest.post(ONE + "/sending", Client.REPORTS + "/" + unsent + "/sending", ""),
                EndpointRequest.post(ONE + "/figures-sending", Client.REPORTS + "/" + unsent + "/figures-sending", ""),
                EndpointRequest.post(ONE + "/receipt", Client.REPORTS + "/" + sent + "/receipt", ""),
                EndpointRequest.list(ADVICE),
                EndpointRequest.get(
                        ADVICE + "/{id}",
                        ADVICE + "/" + advice.at("/items/0/id").asString()),
                EndpointRequest.post(
                        ADVICE + "/{id}/acceptance",
                        ADVICE + "/" + advice.at("/items/0/id").asString() + "/acceptance",
                        "{}"),
                EndpointRequest.post(
                        ADVICE + "/{id}/rejection",
                        ADVICE + "/" + advice.at("/items/1/id").asString() + "/rejection",
                        "{\"note\": \"Không.\"}"),
                EndpointRequest.post(
                        ADVICE + "/{id}/task",
                        ADVICE + "/" + advice.at("/items/2/id").asString() + "/task",
                        "{\"task\": \"t-advice\"}"),
                EndpointRequest.list(OUTLINES),
                EndpointRequest.get(OUTLINES + "/{id}", OUTLINES + "/" + outline),
                EndpointRequest.create(OUTLINES, OutlinesIT.OUTLINE).as(administrator),
                EndpointRequest.put(
                                OUTLINES + "/{id}",
                                OUTLINES + "/" + outline,
                                1,
                                OutlinesIT.OUTLINE.replace("tháng", "quý"))
                        .as(administrator),
                EndpointRequest.post(
                        ONE + "/return", Client.REPORTS + "/" + back + "/return", "{\"remarks\": \"Làm lại.\"}"),
                EndpointRequest.post(
                        ONE + "/return", Client.REPORTS + "/" + returned + "/return", "{\"remarks\": \"Sửa lại.\"}")));
        all.addAll(new DataSetRequests(client, Client.of(port, publisher), publisher, unsent).requests());
        all.addAll(SelfCheckRequests.all(
                new Neighbours(topics, owner), client, Client.of(port, administrator), administrator));
        var asked = DefinitionRequests.beside(all, new Neighbours(topics, owner), client, opening);
        return RecommendationRequests.before(asked, advice.at("/items/2/id").asString(), unsent);
    }

    private String approved(Client client) {
        var approved = client.post(Client.REPORTS, draft().replace("\"unit\": \"ubnd\"", "\"unit\": \"sct\""))
                .id();
        client.post(Client.REPORTS + "/" + approved + "/submission", "");
        client.approve(approved);
        return approved;
    }

    private void task(String recommendation) {
        new Neighbours(topics, owner).tell("tasks", "task.assigned", "t-advice", 1, """
                {"source": {"kind": "RECOMMENDATION", "id": "%s"}, "order": 1, "title": "Việc", "roles": [],
                 "execution": "NOT_STARTED"}""".formatted(recommendation));
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
    protected String publicReadersToken() {
        return issuer.token(owner, "cong-du-lieu-mo", "PUBLIC_READER");
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
