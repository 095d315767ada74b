package vn.thongsuot.gateway.session.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.DefaultCsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.session.SessionId;

/**
 * The token that a page shows with each write of a session, in a header or a form. It follows from the session's id, so
 * nothing is kept for it; a request with a bearer token of its own needs none.
 */
@Component
public class SessionCsrf implements ServerCsrfTokenRepository, ServerWebExchangeMatcher {

    static final String HEADER = "X-XSRF-TOKEN";
    static final String PARAMETER = "_csrf";

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Whether the request must show the token. */
    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        boolean write = !READS.contains(exchange.getRequest().getMethod()) && !isForEverybody(exchange);
        return write && CarriedBySession.id(exchange).isPresent() ? MatchResult.match() : MatchResult.notMatch();
    }

    /** The public pages know no session: nothing is done there in anybody's name. */
    private static boolean isForEverybody(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().startsWith("/cong-khai/");
    }

    @Override
    public Mono<CsrfToken> loadToken(ServerWebExchange exchange) {
        return Mono.justOrEmpty(CarriedBySession.id(exchange)).map(SessionCsrf::token);
    }

    /** Only asked for where there is no session; what comes of it fits nothing. */
    @Override
    public Mono<CsrfToken> generateToken(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> token(SessionId.fresh()));
    }

    @Override
    public Mono<Void> saveToken(ServerWebExchange exchange, @Nullable CsrfToken token) {
        return Mono.empty();
    }

    private static CsrfToken token(SessionId id) {
        return new DefaultCsrfToken(HEADER, PARAMETER, id.csrfToken());
    }
}
