package vn.thongsuot.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole gateway on a port of its own, between a real client, a real issuer and four real services of a few lines. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.level.root=WARN",
            "logging.level.reactor.netty=ERROR",
            "spring.reactor.netty.shutdown-quiet-period=0s"
        })
abstract class RunningGateway {

    static final TestIssuer ISSUER = new TestIssuer();
    static final TestSignIns SIGN_INS = new TestSignIns(ISSUER);
    static final TestService DIRECTIVE = new TestService("directive");
    static final TestService PLAN = new TestService("plan");
    static final TestService ACTIVITY = new TestService("activity");
    static final TestService REPORTING = new TestService("reporting");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry settings) {
        settings.add("OIDC_ISSUER_URI", ISSUER::uri);
        settings.add("OIDC_WEB_CLIENT_SECRET", () -> TestSignIns.SECRET);
        settings.add("MONGODB_URI", () -> TestStore.URI);
        settings.add("THONGSUOT_STORE_PREFIX", () -> TestStore.PREFIX);
        settings.add("DIRECTIVE_URI", DIRECTIVE::uri);
        settings.add("PLAN_URI", PLAN::uri);
        settings.add("ACTIVITY_URI", ACTIVITY::uri);
        settings.add("REPORTING_URI", REPORTING::uri);
    }

    @BeforeEach
    void everyServiceIsWell() {
        List.of(DIRECTIVE, PLAN, ACTIVITY, REPORTING).forEach(TestService::reset);
        SIGN_INS.reset();
    }

    TestBrowser browser() {
        return new TestBrowser(port);
    }

    /** A browser of somebody who is signed in. */
    TestBrowser signedIn(String tenant, String subject) {
        SIGN_INS.nextIs(tenant, subject);
        var browser = browser();
        browser.signIn("/app/");
        return browser;
    }

    String goodToken() {
        return ISSUER.token("dong-nai", "vanthu.sct");
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpRequest.Builder withToken(String path) {
        return to(path).header("Authorization", "Bearer " + goodToken());
    }

    HttpResponse<String> get(String path) {
        return send(withToken(path));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static String problemCode(HttpResponse<String> response) {
        return json(response).path("type").asString().replace("https://thongsuot.vn/problems/", "");
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
