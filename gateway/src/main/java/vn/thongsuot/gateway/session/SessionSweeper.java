package vn.thongsuot.gateway.session;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Clears sessions that are over, now and then; two replicas that do it at once do no harm. */
final class SessionSweeper {

    private static final Logger log = LoggerFactory.getLogger(SessionSweeper.class);

    private final Sessions sessions;
    private final Duration every;
    private final Clock clock;
    private final Disposable.Swap running = Disposables.swap();

    SessionSweeper(Sessions sessions, Duration every, Clock clock) {
        this.sessions = sessions;
        this.every = every;
        this.clock = clock;
    }

    void start() {
        running.update(Flux.interval(every)
                .onBackpressureDrop()
                .concatMap(tick -> swept())
                .subscribe());
    }

    void stop() {
        running.dispose();
    }

    /** A store that is away has said so in the log; the next time will do. */
    private Mono<Long> swept() {
        return sessions.sweep(clock.instant())
                .doOnNext(count -> log.debug("{} sessions were over", count))
                .onErrorComplete();
    }
}
