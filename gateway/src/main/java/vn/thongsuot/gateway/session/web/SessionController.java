package vn.thongsuot.gateway.session.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.session.BrowserSessions;
import vn.thongsuot.gateway.session.Session;
import vn.thongsuot.gateway.session.SessionCookies;

/** Tells a page who is signed in. */
@RestController
class SessionController {

    private final BrowserSessions sessions;
    private final SessionCookies cookies;

    SessionController(BrowserSessions sessions, SessionCookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    /**
     * @param tenant absent for an operator
     * @param expiresAt when the session ends unless it is used before
     * @param endsAt when it ends in any case
     * @param login where to go to sign in
     * @param logout where to POST to sign out
     */
    record View(
            String name,
            String subject,
            @Nullable String tenant,
            boolean operator,
            Instant expiresAt,
            Instant endsAt,
            Csrf csrf,
            String login,
            String logout) {}

    /** @param token to be shown with each write, in the header or in the form's parameter */
    record Csrf(String header, String parameter, String token) {}

    @GetMapping(path = "/session", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<View>> session(ServerWebExchange exchange) {
        return Mono.justOrEmpty(cookies.session(exchange))
                .flatMap(sessions::use)
                .map(SessionController::view)
                .map(view ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view))
                .switchIfEmpty(Mono.error(() -> missing(exchange)));
    }

    private Throwable missing(ServerWebExchange exchange) {
        if (cookies.session(exchange).isPresent()) {
            cookies.takeSession(exchange);
        }
        return Problem.of(ProblemKind.SESSION_MISSING).asException();
    }

    private static View view(Session session) {
        var person = session.signedIn();
        return new View(
                person.name(),
                person.subject(),
                person.tenant(),
                person.tenant() == null,
                session.idleAt(),
                session.endsAt(),
                new Csrf(SessionCsrf.HEADER, SessionCsrf.PARAMETER, session.id().csrfToken()),
                "/login",
                "/logout");
    }
}
