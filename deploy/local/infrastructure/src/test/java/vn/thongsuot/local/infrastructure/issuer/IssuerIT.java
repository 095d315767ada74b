package vn.thongsuot.local.infrastructure.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way of a browser and of the gateway behind it, at the issuer itself. */
@Tag("once")
class IssuerIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BACK = "http://localhost:18080/login/callback";
    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    /** The browser itself, which has no secret. */
    private static final String NOBODY = "";

    @TempDir
    Path folder;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final int port = freePort();
    private Issuer issuer;

    @BeforeEach
    void start() {
        issuer = new Issuer(folder, port, 18080, "thu-bi-mat", "ha-noi=open-data-ha-noi:mo+/=");
        issuer.start();
    }

    @AfterEach
    void stop() {
        issuer.stop();
    }

    @Test
    void thePageIsVietnameseAndOffersEveryDemoUser() throws Exception {
        String page = get("/login").body();

        assertThat(page)
                .contains("<html lang=\"vi\">", "Đăng nhập Thông Suốt", "name=\"viewport\"", "<h2>Đồng Nai</h2>")
                .contains("data-user=\"vanthu.sct\"", "Văn thư Sở Công Thương", "data-user=\"vanthu.thuanan\"")
                .doesNotContain("<script");
        assertThat(get("/login?error").body()).contains("Sai tên đăng nhập hoặc mật khẩu");
    }

    @Test
    void theGatewaySignsAPersonInRenewsAndSignsOut() throws Exception {
        JsonNode tokens = redeemed(code());

        assertThat(claims(tokens, "access_token").path("tenant").asString()).isEqualTo("dong-nai");
        assertThat(claims(tokens, "access_token").path("aud").toString()).contains("thongsuot-api");
        assertThat(claims(tokens, "id_token").path("name").asString()).isEqualTo("Văn thư Sở Công Thương");

        String refresh = tokens.path("refresh_token").asString();
        JsonNode renewed = token(Map.of("grant_type", "refresh_token", "refresh_token", refresh));
        assertThat(renewed.path("access_token").asString()).isNotBlank();
        assertThat(token(Map.of("grant_type", "refresh_token", "refresh_token", refresh))
                        .path("error")
                        .asString())
                .as("used once")
                .isEqualTo("invalid_grant");

        HttpResponse<String> out = get("/connect/logout?"
                + form(Map.of(
                        "id_token_hint", renewed.path("id_token").asString(),
                        "client_id", "thongsuot-web",
                        "post_logout_redirect_uri", "http://localhost:18080/app/")));
        assertThat(out.headers().firstValue("location")).contains("http://localhost:18080/app/");
        assertThat(get(authorization()).headers().firstValue("location").orElseThrow())
                .as("signed out")
                .endsWith("/login");
    }

    @Test
    void aCodeIsNothingWithoutItsProofAndTheSecret() throws Exception {
        String code = code();
        HttpResponse<String> stranger = post(
                "/oauth2/token",
                "thongsuot-web:wrong",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        BACK,
                        "code_verifier",
                        VERIFIER));

        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(token(Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                BACK,
                                "code_verifier",
                                "x".repeat(43)))
                        .path("error")
                        .asString())
                .isEqualTo("invalid_grant");
    }

    @Test
    void signingOutWithATokenThatIsNotKnownEndsInThePagesToo() throws Exception {
        code();

        HttpResponse<String> out = get("/connect/logout?id_token_hint=unknown");

        assertThat(out.headers().firstValue("location")).contains("http://localhost:18080/app/");
        assertThat(get(authorization()).headers().firstValue("location").orElseThrow())
                .endsWith("/login");
    }

    @Test
    void aClientThatReadsForEverybodyGetsTheTenantAndNoOtherRole() throws Exception {
        var wanted = Map.of("grant_type", "client_credentials");
        var answer = post("/oauth2/token", "open-data-ha-noi:mo%2B%2F%3D", wanted);
        var claims = claims(JsonMapper.shared().readTree(answer.body()), "access_token");

        assertThat(claims.path("tenant").asString()).isEqualTo("ha-noi");
        assertThat(claims.path("roles").toString()).isEqualTo("[\"PUBLIC_READER\"]");
        assertThat(claims.path("aud").toString()).contains("thongsuot-api");
        assertThat(claims.path("sub").asString()).isEqualTo("open-data-ha-noi");
        assertThat(post("/oauth2/token", "open-data-ha-noi:wrong", wanted).statusCode())
                .isEqualTo(401);
        assertThat(post("/oauth2/token", "thongsuot-web:thu-bi-mat", wanted).statusCode())
                .as("the pages stand for people")
                .isEqualTo(400);
    }

    private String code() throws Exception {
        get(authorization());
        var csrf = CSRF.matcher(get("/login").body());
        assertThat(csrf.find()).isTrue();
        post("/login", NOBODY, Map.of("username", "vanthu.sct", "password", "thu-vanthu.sct", "_csrf", csrf.group(1)));
        String back = get(authorization()).headers().firstValue("location").orElseThrow();
        assertThat(back).startsWith(BACK + "?code=");
        return back.replaceAll(".*code=([^&]+).*", "$1");
    }

    private JsonNode redeemed(String code) throws Exception {
        return token(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", BACK, "code_verifier", VERIFIER));
    }

    private JsonNode token(Map<String, String> form) throws Exception {
        return JsonMapper.shared()
                .readTree(
                        post("/oauth2/token", "thongsuot-web:thu-bi-mat", form).body());
    }

    private static JsonNode claims(JsonNode tokens, String name) {
        String body = tokens.path(name).asString().split("\\.")[1];
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(body));
    }

    private static String authorization() {
        return "/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "thongsuot-web",
                        "scope", "openid profile",
                        "state", "s",
                        "redirect_uri", BACK,
                        "code_challenge", CHALLENGE,
                        "code_challenge_method", "S256"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(to(path).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String client, Map<String, String> form) throws Exception {
        HttpRequest.Builder request = to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(form)));
        if (!client.equals(NOBODY)) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)));
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String form(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
