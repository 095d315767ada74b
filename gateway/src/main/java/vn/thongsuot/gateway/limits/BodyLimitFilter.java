package vn.thongsuot.gateway.limits;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.problem.ProblemWriter;

/**
 * Refuses a body that is declared too long at once, and breaks off one of undeclared length when it becomes so, or any that
 * is not here in time: then the service behind sees a request that never ended.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
final class BodyLimitFilter implements WebFilter {

    private final long limit;
    private final Duration within;
    private final ProblemWriter problems;

    BodyLimitFilter(LimitSettings settings, ProblemWriter problems) {
        this.limit = settings.body().toBytes();
        this.within = settings.bodyWithin();
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getRequest().getHeaders();
        if (headers.getContentLength() > limit) {
            return problems.write(exchange, tooLarge());
        }
        boolean body = headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
        return chain.filter(
                body ? exchange.mutate().request(watched(exchange.getRequest())).build() : exchange);
    }

    private ServerHttpRequest watched(ServerHttpRequest request) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return counted(super.getBody()).takeUntilOther(deadline());
            }
        };
    }

    private Flux<DataBuffer> counted(Flux<DataBuffer> body) {
        return Flux.defer(() -> {
            var seen = new AtomicLong();
            return body.handle((part, sink) -> pass(part, sink, seen.addAndGet(part.readableByteCount())));
        });
    }

    private void pass(DataBuffer part, SynchronousSink<DataBuffer> sink, long seen) {
        if (seen <= limit) {
            sink.next(part);
            return;
        }
        DataBufferUtils.release(part);
        sink.error(tooLarge().asException());
    }

    private Mono<Void> deadline() {
        return Mono.delay(within).then(Mono.error(() -> tooSlow().asException()));
    }

    private Problem tooLarge() {
        return Problem.of(ProblemKind.BODY_TOO_LARGE, Long.toString(limit));
    }

    private Problem tooSlow() {
        return Problem.of(ProblemKind.BODY_TOO_SLOW, Long.toString(within.toSeconds()));
    }
}
