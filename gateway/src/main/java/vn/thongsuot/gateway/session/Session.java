package vn.thongsuot.gateway.session;

import java.time.Duration;
import java.time.Instant;

/**
 * One sign-in of one browser.
 *
 * @param version counts the changes of its tokens
 * @param idleAt when it ends unless it is used before; never after {@code endsAt}
 * @param endsAt when it ends whatever happens
 */
public record Session(SessionId id, int version, SignedIn signedIn, Instant idleAt, Instant endsAt) {

    public Session {
        if (version < 1) {
            throw new IllegalArgumentException("expected a version from 1 on, got " + version);
        }
    }

    /** A new sign-in with an id that nobody knew before. */
    public static Session begun(SignedIn signedIn, Instant now, Duration idle, Duration absolute) {
        var endsAt = now.plus(absolute);
        return new Session(SessionId.fresh(), 1, signedIn, earlier(now.plus(idle), endsAt), endsAt);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(idleAt);
    }

    Session usedAt(Instant now, Duration idle) {
        return new Session(id, version, signedIn, earlier(now.plus(idle), endsAt), endsAt);
    }

    Session with(SignedIn renewed) {
        return new Session(id, version + 1, renewed, idleAt, endsAt);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
