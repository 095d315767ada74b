package vn.thongsuot.gateway.session;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The cookies that the gateway sets: for no other host, not for scripts, and by https for no plain connection. They have no
 * end of their own: the gateway knows when a session is over.
 */
@Component
public class SessionCookies {

    private static final String SESSION = "thongsuot-session";

    private final PublicAddress address;

    SessionCookies(PublicAddress address) {
        this.address = address;
    }

    public Optional<SessionId> session(ServerWebExchange exchange) {
        return read(exchange, SESSION).flatMap(SessionId::parse);
    }

    public void giveSession(ServerWebExchange exchange, SessionId id) {
        exchange.getResponse().addCookie(cookie(exchange, SESSION, id.value()).build());
    }

    public void takeSession(ServerWebExchange exchange) {
        take(exchange, SESSION);
    }

    public Optional<String> read(ServerWebExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(named(exchange, name)))
                .map(HttpCookie::getValue);
    }

    /** A cookie that is gone after a while. */
    public void give(ServerWebExchange exchange, String name, String value, Duration lifetime) {
        exchange.getResponse()
                .addCookie(cookie(exchange, name, value).maxAge(lifetime).build());
    }

    public void take(ServerWebExchange exchange, String name) {
        give(exchange, name, "", Duration.ZERO);
    }

    /** Lax: the way back from the issuer brings it along, a form of another site does not. */
    private ResponseCookie.ResponseCookieBuilder cookie(ServerWebExchange exchange, String name, String value) {
        return ResponseCookie.from(named(exchange, name), value)
                .path("/")
                .httpOnly(true)
                .secure(address.isHttps(exchange))
                .sameSite("Lax");
    }

    private String named(ServerWebExchange exchange, String name) {
        return address.isHttps(exchange) ? "__Host-" + name : name;
    }
}
