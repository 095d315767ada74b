package vn.thongsuot.gateway.limits;

import java.util.TreeSet;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.problem.ProblemWriter;

/** Lets the named methods pass and no other: TRACE, CONNECT, OPTIONS and inventions end here. */
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
final class MethodFilter implements WebFilter {

    private final LimitSettings settings;
    private final ProblemWriter problems;

    MethodFilter(LimitSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var method = exchange.getRequest().getMethod().name();
        if (settings.methods().contains(method)) {
            return chain.filter(exchange);
        }
        var allowed = String.join(", ", new TreeSet<>(settings.methods()));
        return problems.write(
                exchange, Problem.of(ProblemKind.METHOD_NOT_ALLOWED, method).with(HttpHeaders.ALLOW, allowed));
    }
}
