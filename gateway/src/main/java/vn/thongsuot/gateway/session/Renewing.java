package vn.thongsuot.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;

/**
 * Renews a session's tokens shortly before they end, once for all requests of the session, in this replica and over all of
 * them: an issuer that lets a refresh token be used once would take a second use for a theft.
 */
final class Renewing {

    private static final Logger log = LoggerFactory.getLogger(Renewing.class);
    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int GLANCES = 30;

    private final Sessions sessions;
    private final TokenRenewal issuer;
    private final Duration before;
    private final Clock clock;
    private final Map<SessionId, Mono<Session>> underWay = new ConcurrentHashMap<>();

    Renewing(Sessions sessions, TokenRenewal issuer, Duration before, Clock clock) {
        this.sessions = sessions;
        this.issuer = issuer;
        this.before = before;
        this.clock = clock;
    }

    /** The session with a token that is good for a while; empty when it ended because no newer token was to be had. */
    Mono<Session> fresh(Session session) {
        if (!session.signedIn().endsWithin(before, clock.instant())) {
            return Mono.just(session);
        }
        if (session.signedIn().refreshToken() == null) {
            return isGood(session) ? Mono.just(session) : ended(session);
        }
        return underWay.computeIfAbsent(
                session.id(),
                id -> renewed(session)
                        .doOnTerminate(() -> underWay.remove(id)) // before anybody hears of it and asks again
                        .doOnCancel(() -> underWay.remove(id))
                        .cache());
    }

    private boolean isGood(Session session) {
        return !session.signedIn().endsWithin(Duration.ZERO, clock.instant());
    }

    private Mono<Session> renewed(Session session) {
        return sessions.claimRenewal(session, clock.instant(), CLAIM)
                .flatMap(ours -> ours ? asked(session) : othersAsk(session));
    }

    private Mono<Session> asked(Session session) {
        return issuer.renew(session.signedIn())
                .map(session::with)
                .flatMap(newer -> sessions.renew(newer).flatMap(stored -> stored ? Mono.just(newer) : reread(session)))
                .switchIfEmpty(Mono.defer(() -> ended(session)))
                .onErrorResume(away -> isGood(session) ? Mono.just(session) : Mono.error(away));
    }

    /** The one at hand will do as long as it is good. */
    private Mono<Session> othersAsk(Session session) {
        return isGood(session)
                ? Mono.just(session)
                : Flux.interval(GLANCE)
                        .take(GLANCES)
                        .concatMap(glance -> sessions.find(session.id()))
                        .filter(found -> found.version() > session.version())
                        .next()
                        .switchIfEmpty(Mono.error(Renewing::tooLate));
    }

    private Mono<Session> reread(Session session) {
        return sessions.find(session.id()).filter(found -> found.version() > session.version());
    }

    /** Whatever the reason: without a token there is nothing that the session is good for. */
    private Mono<Session> ended(Session session) {
        log.info(
                "a session of {} ended: its tokens are not renewed",
                session.signedIn().subject());
        return sessions.remove(session.id()).then(Mono.empty());
    }

    private static Throwable tooLate() {
        return Problem.of(ProblemKind.ISSUER_UNAVAILABLE).retryAfter(CLAIM).asException();
    }
}
