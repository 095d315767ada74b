package vn.thongsuot.gateway.session;

import java.time.Clock;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Begins, finds and ends the sessions of browsers. */
public final class BrowserSessions {

    /** Moving the idle end at each request would be a write for each read. */
    private static final int MOVES_PER_IDLE_TIME = 20;

    private final Sessions sessions;
    private final Renewing renewing;
    private final SessionSettings settings;
    private final Clock clock;

    BrowserSessions(Sessions sessions, TokenRenewal issuer, SessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.renewing = new Renewing(sessions, issuer, settings.refreshBefore(), clock);
        this.settings = settings;
        this.clock = clock;
    }

    public Mono<Session> begin(SignedIn signedIn) {
        var session = Session.begun(signedIn, clock.instant(), settings.idle(), settings.absolute());
        return sessions.add(session).thenReturn(session);
    }

    /** The session, in use from now on and with a token that is good; empty when there is none, or no more. */
    public Mono<Session> use(SessionId id) {
        return find(id).flatMap(renewing::fresh).flatMap(this::kept);
    }

    /** The session as it is; empty when there is none, or no more. */
    public Mono<Session> find(SessionId id) {
        return sessions.find(id)
                .flatMap(session -> session.isOver(clock.instant()) ? end(id).then(Mono.empty()) : Mono.just(session));
    }

    public Mono<Void> end(SessionId id) {
        return sessions.remove(id);
    }

    private Mono<Session> kept(Session session) {
        var used = session.usedAt(clock.instant(), settings.idle());
        var moved = Duration.between(session.idleAt(), used.idleAt());
        return moved.compareTo(settings.idle().dividedBy(MOVES_PER_IDLE_TIME)) < 0
                ? Mono.just(session)
                : sessions.keepUntil(used).thenReturn(used);
    }
}
