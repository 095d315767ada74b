package vn.thongsuot.gateway.limits;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.identity.ProvenCaller;
import vn.thongsuot.gateway.observation.RequestTrace;
import vn.thongsuot.gateway.problem.ProblemWriter;

/** Counts what proven callers send; it stands behind the token check, so nobody can use up another's allowance. */
@Order(RateLimitFilter.BEHIND_SECURITY)
final class RateLimitFilter implements WebFilter {

    /** Spring Security's chain stands at -100. */
    static final int BEHIND_SECURITY = -50;

    private final RateLimits limits;
    private final ProblemWriter problems;

    RateLimitFilter(RateLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return exchange.getPrincipal()
                .map(ProvenCaller::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(caller ->
                        caller.map(proven -> counted(exchange, chain, proven)).orElseGet(() -> chain.filter(exchange)));
    }

    private Mono<Void> counted(ServerWebExchange exchange, WebFilterChain chain, ProvenCaller caller) {
        RequestTrace.callerIs(exchange, caller.tenant(), caller.subject());
        var allowance = limits.ask(caller);
        exchange.getResponse()
                .beforeCommit(() -> Mono.fromRunnable(
                        () -> allowance.describeIn(exchange.getResponse().getHeaders())));
        return allowance.granted() ? chain.filter(exchange) : problems.write(exchange, allowance.refusal());
    }
}
