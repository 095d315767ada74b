package vn.thongsuot.platformtest.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.http.TestClient;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** A token that cannot be checked, for its issuer does not answer, is not called a bad one. */
@Tag("once")
@SpringBootTest(
        classes = KitApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "thongsuot.identity.issuer=http://127.0.0.1:1")
@WithInfrastructure
class IssuerAwayIT {

    @LocalServerPort
    private int port;

    @Test
    void itIsTheIssuerThatIsMissing(@Autowired TestIssuer issuer) {
        var client = new TestClient(port, issuer.token(new TenantId("kit-owner"), "an"));
        assertThat(client.get("/api/v1/notes").problem()).isEqualTo("503 issuer-unavailable");
    }
}
