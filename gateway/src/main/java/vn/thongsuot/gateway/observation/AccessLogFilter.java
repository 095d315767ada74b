package vn.thongsuot.gateway.observation;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * One INFO line per request when its answer begins: method, path, status, milliseconds, user. Never the query: it may hold
 * names and secrets. The path is as it came, still percent-encoded, so it cannot forge a line.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AccessLogFilter implements WebFilter {

    private static final Logger log = LoggerFactory.getLogger("vn.thongsuot.gateway.access");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getPath().value().startsWith("/actuator/")) {
            return chain.filter(exchange);
        }
        long start = System.nanoTime();
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> line(exchange, start, status(exchange))));
        return chain.filter(exchange).doOnCancel(() -> given(exchange, start));
    }

    private static void given(ServerWebExchange exchange, long start) {
        if (!exchange.getResponse().isCommitted()) {
            line(exchange, start, "client gone");
        }
    }

    private static void line(ServerWebExchange exchange, long start, String outcome) {
        var request = exchange.getRequest();
        RequestTrace.within(
                exchange,
                () -> log.info(
                        "{} {} {} {} ms user={}",
                        request.getMethod(),
                        request.getURI().getRawPath(),
                        outcome,
                        millisSince(start),
                        RequestTrace.subjectOf(exchange).orElse("-")));
    }

    private static String status(ServerWebExchange exchange) {
        var status = exchange.getResponse().getStatusCode();
        return status == null ? "200" : Integer.toString(status.value());
    }

    private static long millisSince(long start) {
        return Duration.of(System.nanoTime() - start, TimeUnit.NANOSECONDS.toChronoUnit())
                .toMillis();
    }
}
