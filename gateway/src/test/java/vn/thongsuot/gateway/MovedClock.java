package vn.thongsuot.gateway;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Goes as the real one does, but for what a test adds. */
final class MovedClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    void moveBy(Duration time) {
        ahead = ahead.plus(time);
    }

    void moveBack() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
