package vn.thongsuot.gateway.signin;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.session.BrowserSessions;
import vn.thongsuot.gateway.session.Session;
import vn.thongsuot.gateway.session.SessionCookies;
import vn.thongsuot.gateway.session.SignedIn;

/** Sends the browser to the issuer, and takes it back. */
@RestController
class SignInController {

    private final AuthorizationRequests requests;
    private final Attempts attempts;
    private final CodeExchange codes;
    private final BrowserSessions sessions;
    private final SessionCookies cookies;

    SignInController(
            AuthorizationRequests requests,
            Attempts attempts,
            CodeExchange codes,
            BrowserSessions sessions,
            SessionCookies cookies) {
        this.requests = requests;
        this.attempts = attempts;
        this.codes = codes;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    /** @param to where to go afterwards, a path of ours */
    @GetMapping("/login")
    Mono<ResponseEntity<Void>> begin(@RequestParam(defaultValue = "/app/") String to, ServerWebExchange exchange) {
        var target = LocalPath.parse(to)
                .orElseThrow(() -> Problem.of(ProblemKind.MALFORMED).asException());
        return requests.begun(exchange)
                .doOnNext(request -> attempts.begin(exchange, request, target))
                .map(OAuth2AuthorizationRequest::getAuthorizationRequestUri)
                .map(SignInController::redirect);
    }

    /** @param error what the issuer says instead of giving a code */
    @GetMapping("/login/callback")
    Mono<ResponseEntity<Void>> back(
            @RequestParam(defaultValue = "") String state,
            @RequestParam @Nullable String code,
            @RequestParam @Nullable String error,
            ServerWebExchange exchange) {
        var attempt = attempts.take(exchange, state)
                .orElseThrow(() -> Problem.of(ProblemKind.SIGN_IN_EXPIRED).asException());
        if (error != null || code == null) {
            return Mono.error(Problem.of(ProblemKind.SIGN_IN_REFUSED).asException());
        }
        return codes.redeem(attempt, code)
                .flatMap(person -> begun(exchange, person))
                .map(session -> redirect(attempt.to()));
    }

    /** Always with a new id; the browser's former session, if it has one, is over. */
    private Mono<Session> begun(ServerWebExchange exchange, SignedIn person) {
        return Mono.justOrEmpty(cookies.session(exchange))
                .flatMap(sessions::end)
                .then(Mono.defer(() -> sessions.begin(person)))
                .doOnNext(session -> cookies.giveSession(exchange, session.id()));
    }

    static ResponseEntity<Void> redirect(String location) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(location))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
