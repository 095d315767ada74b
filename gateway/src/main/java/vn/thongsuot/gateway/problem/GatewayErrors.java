package vn.thongsuot.gateway.problem;

import java.time.Duration;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import vn.thongsuot.gateway.observation.RequestTrace;

/**
 * The last stop of every error, before Boot's own page: nothing but problems leaves the gateway. A stack is logged only
 * for what nobody expected.
 */
@Component
@Order(-2)
class GatewayErrors implements ErrorWebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(GatewayErrors.class);
    private static final Duration ISSUER_PAUSE = Duration.ofSeconds(5);

    private final ProblemWriter problems;

    GatewayErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted() || AbortedException.isConnectionReset(error)) {
            return Mono.error(error);
        }
        return problems.write(exchange, problemOf(exchange, error));
    }

    private static Problem problemOf(ServerWebExchange exchange, Throwable error) {
        return switch (error) {
            case RefusedRequestException refused -> refused.problem();
            case AuthenticationServiceException issuer -> issuerUnavailable(exchange, issuer);
            case MethodNotAllowedException method -> methodNotAllowed(method);
            case ResponseStatusException status -> ofStatus(exchange, status);
            default -> internal(exchange, error);
        };
    }

    /** The token could not be checked, which is not the client's fault; letting it pass unchecked is no choice. */
    private static Problem issuerUnavailable(ServerWebExchange exchange, AuthenticationServiceException error) {
        RequestTrace.within(exchange, () -> log.warn("tokens cannot be checked: {}", rootMessage(error)));
        return Problem.of(ProblemKind.ISSUER_UNAVAILABLE).retryAfter(ISSUER_PAUSE);
    }

    private static Problem methodNotAllowed(MethodNotAllowedException error) {
        var allowed = error.getSupportedMethods().stream()
                .map(HttpMethod::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return Problem.of(ProblemKind.METHOD_NOT_ALLOWED, error.getHttpMethod()).with(HttpHeaders.ALLOW, allowed);
    }

    private static Problem ofStatus(ServerWebExchange exchange, ResponseStatusException error) {
        return switch (error.getStatusCode().value()) {
            case 404 ->
                Problem.of(
                        ProblemKind.NO_SUCH_PATH, exchange.getRequest().getURI().getRawPath());
            case 406 -> Problem.of(ProblemKind.NOT_ACCEPTABLE);
            case 415 -> Problem.of(ProblemKind.MEDIA_TYPE_NOT_SUPPORTED);
            default ->
                error.getStatusCode().is4xxClientError()
                        ? Problem.of(ProblemKind.MALFORMED)
                        : internal(exchange, error);
        };
    }

    private static Problem internal(ServerWebExchange exchange, Throwable error) {
        RequestTrace.within(exchange, () -> log.error("a request failed in the gateway itself", error));
        return Problem.of(ProblemKind.INTERNAL);
    }

    private static String rootMessage(Throwable error) {
        var root = error;
        for (var cause = error.getCause(); cause != null && cause != root; cause = cause.getCause()) {
            root = cause;
        }
        return root.toString();
    }
}
