package vn.thongsuot.gateway.signin;

import java.net.URI;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.session.BrowserSessions;
import vn.thongsuot.gateway.session.PublicAddress;
import vn.thongsuot.gateway.session.Session;
import vn.thongsuot.gateway.session.SessionCookies;

/** Ends the session here, then sends the browser to end it at the issuer too, which leads back to our pages. */
@RestController
class SignOutController {

    private static final String HOME = "/app/";

    private final IssuerRegistration issuer;
    private final BrowserSessions sessions;
    private final SessionCookies cookies;
    private final PublicAddress address;

    SignOutController(
            IssuerRegistration issuer, BrowserSessions sessions, SessionCookies cookies, PublicAddress address) {
        this.issuer = issuer;
        this.sessions = sessions;
        this.cookies = cookies;
        this.address = address;
    }

    /** @param location where the page is to go now */
    record Next(String location) {}

    /** For a script, which cannot follow to another host. */
    @PostMapping(path = "/logout", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Next>> told(ServerWebExchange exchange) {
        return ended(exchange)
                .map(location ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Next(location)));
    }

    /** For a form. */
    @PostMapping(path = "/logout", produces = MediaType.TEXT_HTML_VALUE)
    Mono<ResponseEntity<Void>> led(ServerWebExchange exchange) {
        return ended(exchange).map(SignInController::redirect);
    }

    private Mono<String> ended(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookies.session(exchange))
                .flatMap(id ->
                        sessions.find(id).flatMap(session -> sessions.end(id).thenReturn(session)))
                .flatMap(session -> atIssuer(exchange, session))
                .defaultIfEmpty(HOME)
                .doOnNext(location -> cookies.takeSession(exchange));
    }

    /** An issuer that is away, or has no such page, is left alone. */
    private Mono<String> atIssuer(ServerWebExchange exchange, Session session) {
        return issuer.get()
                .flatMap(registration -> Mono.justOrEmpty(endOfSession(exchange, registration, session)))
                .onErrorComplete();
    }

    private Optional<String> endOfSession(
            ServerWebExchange exchange, ClientRegistration registration, Session session) {
        var idToken = Optional.ofNullable(session.signedIn().idToken());
        return IssuerRegistration.endOfSession(registration)
                .flatMap(page -> idToken.map(token -> location(page, token, registration, exchange)));
    }

    private String location(URI page, String idToken, ClientRegistration registration, ServerWebExchange exchange) {
        return UriComponentsBuilder.fromUri(page)
                .queryParam("id_token_hint", "{token}")
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(idToken, registration.getClientId(), address.of(exchange) + HOME)
                .toUriString();
    }
}
