package vn.thongsuot.gateway.opendata;

import java.time.Duration;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;

/** Lets everybody in to the public pages of a tenant: as many requests as one address may make, as the tenant's public reader. */
final class PublicDoor {

    private final ReaderTokens readers;
    private final AddressLimits reading;
    private final AddressLimits offering;

    PublicDoor(ReaderTokens readers, AddressLimits reading, AddressLimits offering) {
        this.readers = readers;
        this.reading = reading;
        this.offering = offering;
    }

    /** The reader's token; fails as a problem when the address asks too often, and when the public knows no such name. */
    Mono<String> open(ServerWebExchange exchange, String name) {
        return allowed(exchange, reading)
                .then(Mono.defer(() -> readers.of(name).orElseGet(() -> Mono.error(unknown(exchange)))));
    }

    /** Counts an offer of this address. */
    Mono<Void> offer(ServerWebExchange exchange) {
        return allowed(exchange, offering);
    }

    private static Mono<Void> allowed(ServerWebExchange exchange, AddressLimits limits) {
        return Mono.defer(() -> {
            var pause = limits.ask(CallersAddress.of(exchange.getRequest()));
            return pause.isZero() ? Mono.empty() : Mono.error(tooFast(pause));
        });
    }

    private static Throwable tooFast(Duration pause) {
        var seconds = Math.max(1, pause.plusNanos(999_999_999).toSeconds());
        return Problem.of(ProblemKind.ADDRESS_LIMIT_REACHED, Long.toString(seconds))
                .retryAfter(pause)
                .asException();
    }

    static Throwable unknown(ServerWebExchange exchange) {
        return Problem.of(
                        ProblemKind.NO_SUCH_PATH, exchange.getRequest().getURI().getRawPath())
                .asException();
    }
}
