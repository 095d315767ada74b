package vn.thongsuot.gateway.session;

import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Where sessions are kept over a restart, shared by all replicas. Every method may fail with the problem
 * {@code sessions-unavailable}; none of them waits long for a store that is away.
 */
public interface Sessions {

    Mono<Void> add(Session session);

    /** Empty when there is none, or when it was sealed with a key that is no longer known. */
    Mono<Session> find(SessionId id);

    /** Moves the end of a session that is used; an end that was moved further by another stays. */
    Mono<Void> keepUntil(Session session);

    /**
     * Whether the caller is the one who may renew the tokens of this version now. The claim falls by itself after the time.
     */
    Mono<Boolean> claimRenewal(Session session, Instant now, Duration time);

    /** Stores newer tokens; false when somebody else stored a version that is as new, or the session is gone. */
    Mono<Boolean> renew(Session session);

    Mono<Void> remove(SessionId id);

    /** Forgets what is over; answers how many. */
    Mono<Long> sweep(Instant now);
}
