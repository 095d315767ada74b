package vn.thongsuot.platformtest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.http.TestClient;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** What the platform itself refuses, whatever the service: the code, the place of the mistake and when to come again. */
@Tag("once")
@SpringBootTest(classes = KitApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({BreakingController.class, RefusingController.class})
@WithInfrastructure
class RefusedRequestsIT {

    private static final TenantId TENANT = new TenantId("kit-owner");

    @LocalServerPort
    private int port;

    @Autowired
    private TestIssuer issuer;

    @BeforeEach
    void theTenantIsRegistered(@Autowired TenantRegistry tenants) {
        tenants.register(TENANT, "owner", Set.of("an"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void aRequestWithoutContentSaysSo(String body) {
        assertThat(client().post(RefusingController.PATH, body).problem()).isEqualTo("400 malformed  body-missing");
    }

    @Test
    void aKeyHasABoundAndAVersionIsANumber() {
        assertThat(client().post(RefusingController.PATH, "k".repeat(255), "{}").status())
                .isEqualTo(200);
        assertThat(client().post(RefusingController.PATH, "k".repeat(256), "{}").problem())
                .isEqualTo("400 malformed Idempotency-Key key-length");
        assertThat(client().postMatching(RefusingController.PATH, "\"one\"", "{}")
                        .problem())
                .isEqualTo("400 malformed If-Match entity-tag");
    }

    @Test
    void aRepresentationThatThereIsNotIsRefused() {
        var request = client().to("/api/v1/notes").setHeader("Accept", "application/xml");
        assertThat(client().send(request.GET()).problem()).isEqualTo("406 not-acceptable");
    }

    @Test
    void aMethodThatThereIsNotIsRefusedWithThoseThatThereAre() {
        var answer = client().delete("/api/v1/notes", "\"1\"");
        assertThat(answer.problem()).isEqualTo("405 method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void nobodyIsServedWithoutAToken() {
        assertThat(new TestClient(port, "").get("/api/v1/notes").problem()).isEqualTo("401 unauthenticated");
    }

    @Test
    void aTenantThatNobodyRegisteredIsUnknownForNow() {
        var stranger = new TestClient(port, issuer.token(new TenantId("not-registered"), "an"));
        var answer = stranger.get("/api/v1/notes");
        assertThat(answer.problem()).isEqualTo("403 tenant-unknown");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void whatPassesByItselfSaysWhenToComeAgain() {
        var store = refused("/store-away");
        assertThat(store.problem()).isEqualTo("503 store-unavailable");
        assertThat(store.header("Retry-After")).isEqualTo("5");
        var files = refused("/files-busy");
        assertThat(files.problem()).isEqualTo("409 files-busy");
        assertThat(files.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void whichRightIsMissingAndWhoHasItIsSaid() {
        var top = refused("/at-top");
        assertThat(top.problem()).isEqualTo("403 right-missing");
        assertThat(top.body().path("detail").asString()).contains("tại đơn vị đứng đầu");
        var operators = refused("/operators");
        assertThat(operators.problem()).isEqualTo("403 operator-only");
        assertThat(operators.text()).contains("Người vận hành hệ thống");
    }

    private Answer refused(String why) {
        return client().get(RefusingController.PATH + why);
    }

    private TestClient client() {
        return new TestClient(port, issuer.token(TENANT, "an"));
    }
}
