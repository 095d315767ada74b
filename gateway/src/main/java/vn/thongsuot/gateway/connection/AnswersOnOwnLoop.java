package vn.thongsuot.gateway.connection;

import io.netty.channel.EventLoop;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Begins every answer in a turn of its own on the thread of its connection, and writes and ends it there. Reactor Netty 1.3.7
 * puts a request aside that comes before the end of the answer before, and forgets to read on when that request is then
 * answered at once (its issues 4361 and 4188): the connection of a quick client hangs. Answers come to their end on another
 * thread whenever a store, a time-out or a service has a part in them.
 */
final class AnswersOnOwnLoop implements HttpHandler {

    private final HttpHandler handler;

    AnswersOnOwnLoop(HttpHandler handler) {
        this.handler = handler;
    }

    @Override
    public Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response) {
        var loop = loopOf(request);
        var here = Schedulers.fromExecutor(whenNotThere(loop));
        return Mono.defer(() -> handler.handle(request, new OwnLoopResponse(response, here)))
                .subscribeOn(Schedulers.fromExecutor(loop))
                .publishOn(here);
    }

    private static EventLoop loopOf(ServerHttpRequest request) {
        HttpServerRequest nativeRequest = ServerHttpRequestDecorator.getNativeRequest(request);
        var loop = new AtomicReference<@Nullable EventLoop>();
        nativeRequest.withConnection(connection -> loop.set(connection.channel().eventLoop()));
        return Objects.requireNonNull(loop.get());
    }

    /** Without a detour when it is the right thread already. */
    private static Executor whenNotThere(EventLoop loop) {
        return task -> {
            if (loop.inEventLoop()) {
                task.run();
            } else {
                loop.execute(task);
            }
        };
    }
}
