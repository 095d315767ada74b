package vn.thongsuot.platformtest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** What no service has is not there, however near it comes to what it has. */
@Tag("once")
@SpringBootTest(classes = KitApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
class UnknownPathIT {

    private static final TenantId TENANT = new TenantId("kit-owner");

    @LocalServerPort
    private int port;

    @Autowired
    private TestIssuer issuer;

    @Autowired
    private TenantRegistry tenants;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v1/notes/abc/nothing", "/api/v1/notes/abc/nothing/more"})
    void anUnknownPathIsNotFound(String path) throws Exception {
        tenants.register(TENANT, "owner", Set.of("an"));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + issuer.token(TENANT, "an"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(answer.body()).contains("no-such-path");
    }
}
