package vn.thongsuot.gateway.session.web;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.problem.ProblemWriter;
import vn.thongsuot.gateway.session.BrowserSessions;
import vn.thongsuot.gateway.session.Session;
import vn.thongsuot.gateway.session.SessionCookies;
import vn.thongsuot.gateway.session.SessionId;

/**
 * Puts the session's access token in the place of its cookie, before anything is checked: what follows treats it as any
 * bearer token, tenant and limits included. A request that brings a token of its own is judged by that alone. Cookies end
 * here; no service sees one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class SessionFilter implements WebFilter {

    private final BrowserSessions sessions;
    private final SessionCookies cookies;
    private final ProblemWriter problems;

    SessionFilter(BrowserSessions sessions, SessionCookies cookies, ProblemWriter problems) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().value();
        if (path.equals("/logout")) {
            cookies.session(exchange).ifPresent(id -> CarriedBySession.mark(exchange, id));
        }
        if (!path.startsWith("/api/")) {
            return chain.filter(exchange);
        }
        boolean ownToken = exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
        var id = ownToken ? Optional.<SessionId>empty() : cookies.session(exchange);
        return id.map(known -> carried(exchange, chain, known)).orElseGet(() -> chain.filter(without(exchange)));
    }

    private Mono<Void> carried(ServerWebExchange exchange, WebFilterChain chain, SessionId id) {
        CarriedBySession.mark(exchange, id);
        return sessions.use(id)
                .map(session -> chain.filter(with(exchange, session)))
                .defaultIfEmpty(Mono.defer(() -> missing(exchange)))
                .flatMap(answer -> answer);
    }

    private Mono<Void> missing(ServerWebExchange exchange) {
        cookies.takeSession(exchange);
        return problems.write(exchange, Problem.of(ProblemKind.SESSION_MISSING));
    }

    private static ServerWebExchange with(ServerWebExchange exchange, Session session) {
        return changed(exchange, headers -> {
            headers.remove(HttpHeaders.COOKIE);
            headers.setBearerAuth(session.signedIn().accessToken());
        });
    }

    private static ServerWebExchange without(ServerWebExchange exchange) {
        return changed(exchange, headers -> headers.remove(HttpHeaders.COOKIE));
    }

    private static ServerWebExchange changed(ServerWebExchange exchange, Consumer<HttpHeaders> change) {
        return exchange.mutate()
                .request(exchange.getRequest().mutate().headers(change).build())
                .build();
    }
}
