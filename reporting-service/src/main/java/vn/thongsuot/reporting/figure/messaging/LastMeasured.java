package vn.thongsuot.reporting.figure.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Freshness;

/**
 * Measures at most once a second and by one thread at a time. Who asks while another measures gets what was known last, with
 * its instant, and waits only when nothing was ever measured.
 */
final class LastMeasured implements Freshness.Meter {

    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Freshness.Meter meter;
    private final Clock clock;
    private final ReentrantLock measuring = new ReentrantLock();
    private volatile @Nullable Freshness last;

    LastMeasured(Freshness.Meter meter, Clock clock) {
        this.meter = meter;
        this.clock = clock;
    }

    @Override
    public Freshness measure() {
        var known = last;
        if (known == null) {
            measuring.lock();
        } else if (isFresh(known) || !measuring.tryLock()) {
            return known;
        }
        try {
            return measureUnlessJustDone();
        } finally {
            measuring.unlock();
        }
    }

    private Freshness measureUnlessJustDone() {
        var known = last;
        if (known == null || !isFresh(known)) {
            known = meter.measure();
            last = known;
        }
        return known;
    }

    private boolean isFresh(Freshness known) {
        return !known.asOf().plus(KEPT).isBefore(clock.instant());
    }
}
