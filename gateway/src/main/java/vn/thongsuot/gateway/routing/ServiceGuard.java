package vn.thongsuot.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import reactor.util.retry.RetrySpec;
import vn.thongsuot.gateway.observation.RequestTrace;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;

/**
 * Stands before one service. Its breaker counts 5xx answers, time-outs and broken connections; an answer of the service
 * itself, 5xx too, passes on as it is, since it knows best why. Only a read is tried again, once, and only when nothing
 * was answered: a write that is sent twice without being asked could be two writes.
 */
final class ServiceGuard implements GatewayFilter {

    private static final Logger log = LoggerFactory.getLogger(ServiceGuard.class);
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Downstream service;
    private final CircuitBreaker breaker;

    ServiceGuard(Downstream service, CircuitBreaker breaker) {
        this.service = service;
        this.breaker = breaker;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange)
                .retryWhen(onceIfSafe(exchange))
                .then(Mono.fromSupplier(() -> statusOf(exchange)))
                .transformDeferred(CircuitBreakerOperator.of(breaker))
                .onErrorMap(error -> explained(exchange, error))
                .then();
    }

    private static RetrySpec onceIfSafe(ServerWebExchange exchange) {
        boolean safe = SAFE.contains(exchange.getRequest().getMethod());
        return Retry.max(1)
                .filter(error -> safe && neverAnswered(error))
                .doBeforeRetry(signal -> ServerWebExchangeUtils.reset(exchange))
                .onRetryExhaustedThrow((spec, signal) -> signal.failure());
    }

    private static boolean neverAnswered(Throwable error) {
        return ServiceFailure.of(error)
                .filter(failure -> failure != ServiceFailure.TOO_SLOW)
                .isPresent();
    }

    private static HttpStatusCode statusOf(ServerWebExchange exchange) {
        var status = exchange.getResponse().getStatusCode();
        return status == null ? HttpStatus.OK : status;
    }

    private Throwable explained(ServerWebExchange exchange, Throwable error) {
        if (error instanceof CallNotPermittedException) {
            return problem(ProblemKind.SERVICE_UNAVAILABLE, openFor());
        }
        var failure = ServiceFailure.of(error);
        if (failure.isEmpty()) {
            return error;
        }
        RequestTrace.within(
                exchange, () -> log.warn("{} failed: {} ({})", service.serviceName(), failure.get(), error.toString()));
        return problem(failure.get().problem(), PAUSE);
    }

    private Duration openFor() {
        return Duration.ofMillis(breaker.getCircuitBreakerConfig()
                .getWaitIntervalFunctionInOpenState()
                .apply(1));
    }

    private Throwable problem(ProblemKind kind, Duration pause) {
        return Problem.of(kind, service.serviceName())
                .causedBy(service.serviceName())
                .retryAfter(pause)
                .asException();
    }
}
