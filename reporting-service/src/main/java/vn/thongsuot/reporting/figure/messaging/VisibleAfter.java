package vn.thongsuot.reporting.figure.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Measures how long it takes from a deed's own event to figures that count it. */
final class VisibleAfter {

    private final Timer timer;
    private final Clock clock;

    VisibleAfter(MeterRegistry meters, Clock clock) {
        this.timer = Timer.builder("thongsuot.figures.freshness")
                .description("From the time of an event to the cells in the store that count it")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(5))
                .maximumExpectedValue(Duration.ofMinutes(5))
                .register(meters);
        this.clock = clock;
    }

    /** An event of that time can be read from now on. */
    void told(Instant at) {
        var age = Duration.between(at, clock.instant());
        timer.record(age.isNegative() ? Duration.ZERO : age);
    }
}
