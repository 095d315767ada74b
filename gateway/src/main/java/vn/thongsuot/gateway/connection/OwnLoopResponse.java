package vn.thongsuot.gateway.connection;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** A response that is begun on its connection's thread; longer bodies stay there by themselves. */
final class OwnLoopResponse extends ServerHttpResponseDecorator {

    private final Scheduler loop;

    OwnLoopResponse(ServerHttpResponse response, Scheduler loop) {
        super(response);
        this.loop = loop;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        Publisher<? extends DataBuffer> here =
                body instanceof Mono<? extends DataBuffer> whole ? whole.publishOn(loop) : body;
        return super.writeWith(here).subscribeOn(loop);
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return super.writeAndFlushWith(body).subscribeOn(loop);
    }

    @Override
    public Mono<Void> setComplete() {
        return super.setComplete().subscribeOn(loop);
    }
}
