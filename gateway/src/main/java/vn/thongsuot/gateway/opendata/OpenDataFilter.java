package vn.thongsuot.gateway.opendata;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.problem.ProblemWriter;

/**
 * Lets everybody read open data: the name in the path is exchanged for a token of that tenant's public reader, and the
 * request goes on as the reader's. Which tenant it is, the issuer says in the token; whether anything is open, the service
 * says. What the caller brings of tokens and cookies is dropped.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 55)
final class OpenDataFilter implements WebFilter {

    private static final String OURS = "/open-data/";
    /** A list by its name; photos of one deed, or one of them, by ids; a plan by its id; a data set by its name, or a file of it. */
    private static final Pattern PATH = Pattern.compile(
            "/open-data/v1/([a-z][a-z0-9-]{1,31})/" + "([a-z-]{1,40}|photos/[a-z0-9-]{1,100}(?:/[a-z0-9-]{1,100})?"
                    + "|plans/[a-z0-9-]{1,100}"
                    + "|data-sets/[a-z0-9-]{1,60}(?:/[a-z0-9]{1,10}\\.(?:csv|json))?)");

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ReaderTokens readers;
    private final AddressLimits limits;
    private final ProblemWriter problems;

    OpenDataFilter(ReaderTokens readers, AddressLimits limits, ProblemWriter problems) {
        this.readers = readers;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!request.getPath().value().startsWith(OURS)) {
            return chain.filter(exchange);
        }
        if (!READS.contains(request.getMethod())) {
            var refusal = Problem.of(
                    ProblemKind.METHOD_NOT_ALLOWED, request.getMethod().name());
            return problems.write(exchange, refusal.with(HttpHeaders.ALLOW, "GET, HEAD"));
        }
        var pause = limits.ask(CallersAddress.of(request));
        return pause.isZero() ? read(exchange, chain) : problems.write(exchange, tooFast(pause));
    }

    private Mono<Void> read(ServerWebExchange exchange, WebFilterChain chain) {
        var path = PATH.matcher(exchange.getRequest().getPath().value());
        if (!path.matches()) {
            return problems.write(exchange, unknown(exchange));
        }
        return readers.of(path.group(1))
                .map(token -> token.flatMap(known -> chain.filter(asReader(exchange, path, known))))
                .orElseGet(() -> problems.write(exchange, unknown(exchange)));
    }

    private static Problem unknown(ServerWebExchange exchange) {
        return Problem.of(
                ProblemKind.NO_SUCH_PATH, exchange.getRequest().getURI().getRawPath());
    }

    private static ServerWebExchange asReader(ServerWebExchange exchange, Matcher path, String token) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> openToPagesElsewhere(exchange)));
        ServerHttpRequest request = exchange.getRequest()
                .mutate()
                .path("/api/v1/open-data/" + path.group(2))
                .headers(headers -> {
                    headers.remove(HttpHeaders.COOKIE);
                    headers.setBearerAuth(token);
                })
                .build();
        return exchange.mutate().request(request).build();
    }

    private static void openToPagesElsewhere(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, X-Next-Cursor, Content-Location");
        headers.set("Cross-Origin-Resource-Policy", "cross-origin"); // a picture stands in their pages
    }

    private static Problem tooFast(Duration pause) {
        var seconds = Math.max(1, pause.plusNanos(999_999_999).toSeconds());
        return Problem.of(ProblemKind.ADDRESS_LIMIT_REACHED, Long.toString(seconds))
                .retryAfter(pause);
    }
}
