package vn.thongsuot.platformtest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** What fails halfway ends so that nobody takes the half for the whole, and with no problem in the midst of the data. */
@Tag("once")
@SpringBootTest(classes = KitApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({BreakingController.class, RefusingController.class})
@WithInfrastructure
class BrokenOffIT {

    private static final TenantId TENANT = new TenantId("kit-owner");

    @LocalServerPort
    private int port;

    @Autowired
    private TestIssuer issuer;

    @BeforeEach
    void theTenantIsRegistered(@Autowired TenantRegistry tenants) {
        tenants.register(TENANT, "owner", Set.of("an"));
    }

    @Test
    void anAnswerThatFailsHalfwayIsBrokenOff() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + BreakingController.PATH))
                .header("Authorization", "Bearer " + issuer.token(TENANT, "an"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        var read = new ByteArrayOutputStream();
        assertThatThrownBy(() -> answer.body().transferTo(read)).isInstanceOf(IOException.class);
        assertThat(read.toString(StandardCharsets.UTF_8)).isEqualTo(BreakingController.BEGUN);
    }
}
