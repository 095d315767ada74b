package vn.thongsuot.platformtest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.aggregate.AggregatesKit;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** A service believes good tokens only. */
@Tag("once")
@SpringBootTest(classes = KitApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithInfrastructure
class FlawedTokensIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private TestIssuer issuer;

    @Value("${local.server.port}")
    private int port;

    @BeforeEach
    void theTenantIsRegistered(@Autowired TenantRegistry tenants) {
        tenants.register(AggregatesKit.OWNER, "owner", Set.of("an"));
    }

    @Test
    void aGoodTokenIsBelieved() throws Exception {
        assertThat(ask(issuer.token(AggregatesKit.OWNER, "an")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenWithAFlawIsNot(Flaw flaw) throws Exception {
        var answer = ask(issuer.bad(flaw, AggregatesKit.OWNER, "an"));
        assertThat(answer.statusCode())
                .isEqualTo(
                        switch (flaw) {
                            case WITHOUT_TENANT, MISSHAPEN_TENANT -> 403;
                            default -> 401;
                        });
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private HttpResponse<String> ask(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/notes"))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
