package vn.thongsuot.activity.service;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
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
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;
import vn.thongsuot.platformtest.tenants.EndpointRequest;
import vn.thongsuot.platformtest.tenants.EndpointRequest.Foreign;
import vn.thongsuot.platformtest.tenants.FormFile;
import vn.thongsuot.platformtest.tenants.RightsKit;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
@Tag("once")
class TenantIsolationIT extends RightsKit {

    private static final String ONE = Client.ACTIVITIES + "/{id}";
    private static final String MARKER = "Băng rôn của tỉnh chủ quản";

    private static final String IMPORTS = ImportIT.IMPORTS;
    private static final String KINDS = OwnKindIT.KINDS;
    private static final String NAMES = "/attendance-list";
    private static final String SETS = "/api/v1/datasets";
    private static final String SET = "{\"unit\": \"vps\", \"name\": \"Sổ việc\", \"openness\": \"OPEN\"}";
    private static final FormFile PHOTO = new FormFile("a.png", Pictures.png(8, 8), Map.of("caption", MARKER));
    private static final FormFile FILE =
            new FormFile("a.csv", MARKER.getBytes(StandardCharsets.UTF_8), Map.of("caption", MARKER));

    private final TenantId owner = tenant();
    private final TenantId another = tenant();
    private String id = "";
    private String set = "";

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
        var clerk = Client.of(port, ownersToken());
        id = clerk.post(body).id();
        var path = Client.ACTIVITIES + "/" + id;
        var photo = clerk.upload(path + "/photos", PHOTO).body().path("uri").asString();
        var file = clerk.upload(path + "/files", FILE).body().path("uri").asString();
        var table = Tables.deeds("vps;BANNER;" + MARKER + ";2024;;;");
        var imported = clerk.upload(IMPORTS, table).body().path("id").asString();
        var administrator = issuer.token(owner, Neighbours.ADMINISTRATOR);
        set = clerk.post(SETS, SET).body().path("id").asString();
        var requests = new ArrayList<EndpointRequest>(List.of(
                EndpointRequest.create(Client.ACTIVITIES, RunningService.banner()),
                EndpointRequest.list(Client.ACTIVITIES + "?unit=vps"),
                EndpointRequest.get(ONE, path),
                EndpointRequest.get("/api/v1/{kind}/{id}/audit", path + "/audit"),
                EndpointRequest.put(ONE, path, 3, RunningService.banner("title:\"Sửa\"", "reason:\"Sửa\"")),
                EndpointRequest.of("POST", ONE + "/photos", path + "/photos").file(PHOTO),
                EndpointRequest.get(ONE + "/photos", path + "/photos"),
                EndpointRequest.get(ONE + "/photos/{photo}", photo + "?size=original"),
                EndpointRequest.delete(ONE + "/photos/{photo}", photo, 5),
                EndpointRequest.of("POST", ONE + "/files", path + "/files").file(FILE),
                EndpointRequest.get(ONE + "/files/{file}", file),
                EndpointRequest.delete(ONE + "/files/{file}", file, 7),
                EndpointRequest.post(ONE + NAMES, path + NAMES, NameListIT.body(NameListIT.today())),
                EndpointRequest.put(ONE + NAMES, path + NAMES, 1, NameListIT.body(NameListIT.today())),
                EndpointRequest.get(ONE + NAMES, path + NAMES),
                EndpointRequest.get(ONE + NAMES + "/about", path + NAMES + "/about"),
                EndpointRequest.get(ONE + NAMES + "/looks", path + NAMES + "/looks"),
                EndpointRequest.delete(ONE + NAMES, path + NAMES, 2),
                EndpointRequest.get(ONE + "/news", path + "/news?format=html"),
                EndpointRequest.put(ONE + "/news", path + "/news", 8, "{\"lead\":\"Tin\"}"),
                EndpointRequest.delete(ONE, path, 9),
                EndpointRequest.post(
                                ONE + "/erasures",
                                path + "/erasures",
                                "{\"attachment\":\"" + file.replaceAll(".*/", "") + "\",\"basis\":\"STATE_SECRET\"}")
                        .as(issuer.token(owner, Neighbours.ADMINISTRATOR)),
                EndpointRequest.of("POST", IMPORTS, IMPORTS)
                        .file(Tables.deeds("vps;BANNER;Băng rôn;2024;;;"))
                        .foreign(Foreign.OWN_CREATION),
                EndpointRequest.get(IMPORTS + "/{id}", IMPORTS + "/" + imported),
                EndpointRequest.list(IMPORTS + "/template?format=csv"),
                EndpointRequest.create(KINDS, OwnKindIT.EXPO).as(administrator),
                EndpointRequest.list(KINDS),
                EndpointRequest.get(KINDS + "/{code}", KINDS + "/EXPO"),
                EndpointRequest.put(KINDS + "/{code}", KINDS + "/EXPO", 1, OwnKindIT.EXPO)
                        .as(administrator),
                EndpointRequest.list(GivenValuesIT.GIVEN + "2025"),
                EndpointRequest.list(Client.ACTIVITIES + "/export?format=csv"),
                EndpointRequest.create(SETS, SET),
                EndpointRequest.list(SETS + "?unit=vps"),
                EndpointRequest.get(SETS + "/{id}", SETS + "/" + set),
                EndpointRequest.put(SETS + "/{id}", SETS + "/" + set, 1, SET.replace("OPEN", "CLOSED"))));
        requests.add(EndpointRequest.post(
                        ONE + "/word-erasures", path + "/word-erasures", "{\"words\":[\"NEWS\"],\"basis\":\"ORDER\"}")
                .as(administrator));
        var head = issuer.token(owner, Neighbours.HEAD);
        requests.addAll(PublishedPhotos.requests(topics, owner, clerk, Client.of(port, head), head));
        return requests;
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
    protected String publicReadersToken() {
        return issuer.token(owner, "cong-du-lieu-mo", "PUBLIC_READER");
    }

    @Override
    protected Set<String> markers() {
        return Set.of(id, set, MARKER, owner.value());
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
