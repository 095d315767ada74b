package vn.thongsuot.gateway.connection;

import io.netty.channel.EventLoop;
import java.util.concurrent.Executor;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Writes and ends every answer on the thread of its own connection. What a store or a time-out answers comes on another
 * thread; were the answer ended there, the client's next request on the same connection could overtake the end, and
 * Reactor Netty 1.3 would then put it aside and wait for ever.
 */
final class AnswersOnOwnLoop implements HttpHandler {

    private final HttpHandler handler;

    AnswersOnOwnLoop(HttpHandler handler) {
        this.handler = handler;
    }

    @Override
    public Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response) {
        var scheduler = Schedulers.fromExecutor(onLoop(loopOf(request)));
        return handler.handle(request, new OwnLoopResponse(response, scheduler)).publishOn(scheduler);
    }

    private static EventLoop loopOf(ServerHttpRequest request) {
        HttpServerRequest nativeRequest = ServerHttpRequestDecorator.getNativeRequest(request);
        var loop = new EventLoop[1];
        nativeRequest.withConnection(
                connection -> loop[0] = connection.channel().eventLoop());
        return loop[0];
    }

    /** Without a detour when it is the right thread already. */
    private static Executor onLoop(EventLoop loop) {
        return task -> {
            if (loop.inEventLoop()) {
                task.run();
            } else {
                loop.execute(task);
            }
        };
    }
}
