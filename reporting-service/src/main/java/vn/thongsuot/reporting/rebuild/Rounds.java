package vn.thongsuot.reporting.rebuild;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes step after step; what fails is tried again in the next. Following has a thread of its own: what is decided elsewhere is
 * served here within a step, however long a comparison or a removal takes.
 */
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final ScheduledExecutorService scheduler;

    /** The first step comes at once. */
    public Rounds(Following following, Duration pause) {
        this.scheduler = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().name("generations-", 0).daemon().factory());
        again(following::follow, pause);
        again(following::act, pause);
    }

    private void again(Runnable step, Duration pause) {
        scheduler.scheduleWithFixedDelay(() -> trying(step), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void trying(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.warn("generations of figures have to wait: {}", e.toString());
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
