package vn.thongsuot.reporting.rebuild;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes step after step; what fails is tried again in the next. */
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Following following;
    private final ScheduledExecutorService scheduler;

    /** The first step comes at once. */
    public Rounds(Following following, Duration pause) {
        this.following = following;
        this.scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("generations-", 0).daemon().factory());
        scheduler.scheduleWithFixedDelay(this::step, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void step() {
        try {
            following.step();
        } catch (RuntimeException e) {
            LOG.warn("generations of figures have to wait: {}", e.toString());
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
