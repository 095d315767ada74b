package vn.thongsuot.gateway.limits;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
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

    private final LimitSettings settings;
    private final ProblemWriter problems;

    BodyLimitFilter(LimitSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getRequest().getHeaders();
        var bound = Bound.of(exchange.getRequest(), settings);
        if (headers.getContentLength() > bound.bytes()) {
            return problems.write(exchange, bound.tooLarge());
        }
        boolean body = headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
        return chain.filter(
                body
                        ? exchange.mutate()
                                .request(watched(exchange.getRequest(), bound))
                                .build()
                        : exchange);
    }

    private static ServerHttpRequest watched(ServerHttpRequest request, Bound bound) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return counted(super.getBody(), bound).takeUntilOther(deadline(bound));
            }
        };
    }

    private static Flux<DataBuffer> counted(Flux<DataBuffer> body, Bound bound) {
        return Flux.defer(() -> {
            var seen = new AtomicLong();
            return body.handle((part, sink) -> pass(part, sink, seen.addAndGet(part.readableByteCount()), bound));
        });
    }

    private static void pass(DataBuffer part, SynchronousSink<DataBuffer> sink, long seen, Bound bound) {
        if (seen <= bound.bytes()) {
            sink.next(part);
            return;
        }
        DataBufferUtils.release(part);
        sink.error(bound.tooLarge().asException());
    }

    private static Mono<Void> deadline(Bound bound) {
        return Mono.delay(bound.within()).then(Mono.error(() -> bound.tooSlow().asException()));
    }

    /** What holds for one request: forms with files may be larger and take longer, but only where files go. */
    private record Bound(long bytes, Duration within) {

        static Bound of(ServerHttpRequest request, LimitSettings settings) {
            return isUpload(request, settings.uploads())
                    ? new Bound(settings.upload().toBytes(), settings.uploadWithin())
                    : new Bound(settings.body().toBytes(), settings.bodyWithin());
        }

        private static boolean isUpload(ServerHttpRequest request, Set<String> uploads) {
            var path = request.getPath().value();
            var type = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
            return HttpMethod.POST.equals(request.getMethod())
                    && uploads.contains(path.substring(path.lastIndexOf('/') + 1))
                    && type != null
                    && type.regionMatches(true, 0, "multipart/", 0, 10);
        }

        Problem tooLarge() {
            return Problem.of(ProblemKind.BODY_TOO_LARGE, Long.toString(bytes));
        }

        Problem tooSlow() {
            return Problem.of(ProblemKind.BODY_TOO_SLOW, Long.toString(within.toSeconds()));
        }
    }
}
