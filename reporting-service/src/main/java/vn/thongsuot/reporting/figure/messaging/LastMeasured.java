package vn.thongsuot.reporting.figure.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Freshness;

/**
 * Measures at most once a second and by one thread at a time. Who asks while another measures gets what was known last, with
 * its instant, and waits only when nothing was ever measured of the generation that is read.
 */
final class LastMeasured implements Freshness.Meter {

    private static final Duration KEPT = Duration.ofSeconds(1);

    /** Of the figures of one generation, which says nothing of another's. */
    private record Measured(int generation, Freshness freshness) {}

    private final Freshness.Meter meter;
    private final Clock clock;
    private final IntSupplier generation;
    private final ReentrantLock measuring = new ReentrantLock();
    private volatile @Nullable Measured last;

    /** @param generation the one that is read now */
    LastMeasured(Freshness.Meter meter, Clock clock, IntSupplier generation) {
        this.meter = meter;
        this.clock = clock;
        this.generation = generation;
    }

    @Override
    public Freshness measure() {
        var now = generation.getAsInt();
        var known = last;
        if (known == null || known.generation() != now) {
            measuring.lock();
        } else if (isFresh(known.freshness()) || !measuring.tryLock()) {
            return known.freshness();
        }
        try {
            return measureUnlessJustDone(now);
        } finally {
            measuring.unlock();
        }
    }

    private Freshness measureUnlessJustDone(int now) {
        var known = last;
        if (known == null || known.generation() != now || !isFresh(known.freshness())) {
            known = new Measured(now, meter.measure());
            last = known;
        }
        return known.freshness();
    }

    private boolean isFresh(Freshness known) {
        return !known.asOf().plus(KEPT).isBefore(clock.instant());
    }
}
