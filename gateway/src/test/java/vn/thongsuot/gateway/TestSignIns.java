package vn.thongsuot.gateway;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The part of an issuer that signs people in, over real HTTP: whoever is named next is signed in at once. It insists on
 * PKCE, the client's secret and on each code and refresh token being used once.
 */
final class TestSignIns {

    static final String CLIENT = "thongsuot-web";
    static final String SECRET = "thu-bi-mat";

    /** The client that reads open data for everybody, in the tenant ha-noi. */
    static final String READER = "open-data-ha-noi";

    private static final String READER_BASIC =
            "Basic " + Base64.getEncoder().encodeToString((READER + ":" + SECRET).getBytes(StandardCharsets.UTF_8));

    /** Somebody who signs in; of no tenant if that is blank. */
    record Person(String tenant, String subject, String name) {}

    private record Pending(Person person, Map<String, String> query) {}

    private final TestIssuer issuer;
    private final Map<String, Pending> codes = new ConcurrentHashMap<>();
    private final Map<String, Person> refreshTokens = new ConcurrentHashMap<>();
    private final List<String> given = new CopyOnWriteArrayList<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile Person next = new Person("dong-nai", "vanthu.sct", "Văn thư Sở Công Thương");
    private volatile long accessSeconds = 300;
    private volatile boolean down;

    TestSignIns(TestIssuer issuer) {
        this.issuer = issuer;
        issuer.server().createContext("/authorize", this::authorize);
        issuer.server().createContext("/token", this::token);
    }

    void reset() {
        next = new Person("dong-nai", "vanthu.sct", "Văn thư Sở Công Thương");
        accessSeconds = 300;
        down = false;
        refreshes.set(0);
    }

    void nextIs(String tenant, String subject) {
        next = new Person(tenant, subject, subject + " (tên)");
    }

    void accessTokensLast(long seconds) {
        accessSeconds = seconds;
    }

    void isDown(boolean now) {
        down = now;
    }

    void forgetEverybody() {
        refreshTokens.clear();
    }

    int refreshes() {
        return refreshes.get();
    }

    /** Every token that was ever given to the gateway. */
    List<String> given() {
        return given;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var query = parameters(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        codes.put(code, new Pending(next, query));
        var back = query.get("redirect_uri") + "?code=" + code + "&state="
                + query.getOrDefault("state", "").replace("=", "%3D");
        exchange.getResponseHeaders().set("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (down) {
            answer(exchange, 503, "{}");
        } else if (body.contains("client_credentials") && body.contains("scope")) {
            answer(exchange, 400, "{\"error\":\"invalid_scope\"}");
        } else if (body.contains("client_credentials")) {
            var known = READER_BASIC.equals(exchange.getRequestHeaders().getFirst("Authorization"));
            answer(exchange, known ? 200 : 401, known ? readersToken() : "{\"error\":\"invalid_client\"}");
        } else if (!basic().equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else {
            var form = parameters(body);
            var answer = "refresh_token".equals(form.get("grant_type")) ? refreshed(form) : redeemed(form);
            answer(exchange, answer.isEmpty() ? 400 : 200, answer.isEmpty() ? "{\"error\":\"invalid_grant\"}" : answer);
        }
    }

    private String readersToken() {
        refreshes.incrementAndGet();
        var access = issuer.token(claims -> claims.claim("tenant", "ha-noi")
                .subject(READER)
                .claim("roles", List.of("PUBLIC_READER"))
                .expirationTime(Date.from(Instant.now().plusSeconds(accessSeconds))));
        given.add(access);
        return "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}".formatted(access, accessSeconds);
    }

    private String redeemed(Map<String, String> form) {
        var pending = codes.remove(form.getOrDefault("code", ""));
        return pending != null && isProven(pending, form.getOrDefault("code_verifier", ""))
                ? tokens(pending.person(), pending.query().getOrDefault("nonce", ""))
                : "";
    }

    private static boolean isProven(Pending pending, String verifier) {
        return "S256".equals(pending.query().get("code_challenge_method"))
                && challenge(verifier).equals(pending.query().get("code_challenge"));
    }

    private String refreshed(Map<String, String> form) {
        refreshes.incrementAndGet();
        var person = refreshTokens.remove(form.getOrDefault("refresh_token", ""));
        return person == null ? "" : tokens(person, "");
    }

    private String tokens(Person person, String nonce) {
        var access = issuer.token(claims -> claims.claim("tenant", person.tenant())
                .subject(person.subject())
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(accessSeconds))));
        var refresh = "refresh-" + UUID.randomUUID();
        refreshTokens.put(refresh, person);
        var id = TestIssuer.signed(
                issuer.header(JWSAlgorithm.RS256, "JWT"), idClaims(person, nonce), TestIssuer.signer(issuer.key()));
        given.addAll(List.of(access, refresh, id));
        return """
                {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","id_token":"%s",
                 "scope":"openid profile"}""".formatted(access, accessSeconds, refresh, id);
    }

    private JWTClaimsSet idClaims(Person person, String nonce) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer.uri())
                .audience(CLIENT)
                .subject(person.subject())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("nonce", nonce)
                .claim("name", person.name())
                .build();
    }

    private static String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> parameters(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
