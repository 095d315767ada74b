package vn.thongsuot.gateway.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.gateway.session.Seal;
import vn.thongsuot.gateway.session.SessionCookies;

/** Keeps the attempt to sign in with the browser that makes it, in a sealed cookie. */
final class Attempts {

    private static final String COOKIE = "thongsuot-sign-in";

    private final SessionCookies cookies;
    private final Seal seal;
    private final JsonMapper json;
    private final Duration lifetime;
    private final Clock clock;

    Attempts(SessionCookies cookies, Seal seal, JsonMapper json, Duration lifetime, Clock clock) {
        this.cookies = cookies;
        this.seal = seal;
        this.json = json;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    void begin(ServerWebExchange exchange, OAuth2AuthorizationRequest request, LocalPath to) {
        var attempt = Attempt.of(request, to, clock.instant().plus(lifetime));
        byte[] closed = seal.close(json.writeValueAsBytes(attempt), COOKIE);
        cookies.give(exchange, COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(closed), lifetime);
    }

    /** The attempt that this browser made, once; empty when it made none, made it too long ago or in another window. */
    Optional<Attempt> take(ServerWebExchange exchange, String state) {
        var attempt = cookies.read(exchange, COOKIE)
                .flatMap(Attempts::bytes)
                .flatMap(closed -> seal.open(closed, COOKIE))
                .map(open -> json.readValue(open, Attempt.class));
        attempt.ifPresent(any -> cookies.take(exchange, COOKIE));
        return attempt.filter(
                ours -> ours.state().equals(state) && clock.instant().isBefore(ours.until()));
    }

    private static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(base64));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
