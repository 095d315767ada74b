package vn.thongsuot.reporting.check;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * One thread for all checking of an instance: a sample each round, tenant after tenant, and between the rounds the turns of
 * the full checks, which wait for each other and for their marks without holding the thread.
 */
public final class CheckRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CheckRounds.class);
    private static final long WAIT_MILLIS = 200;
    private static final long TROUBLE_MILLIS = 5_000;

    private final Sampling sampling;
    private final FullChecks checks;
    private final FullRuns runs;
    private final Supplier<Set<TenantId>> tenants;
    private final Clock clock;
    private final Queue<TenantId> turn = new ArrayDeque<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("figure-check-", 0).daemon().factory());

    /** The first sample comes after the first pause. */
    public CheckRounds(
            Sampling sampling,
            FullChecks checks,
            FullRuns runs,
            Supplier<Set<TenantId>> tenants,
            Duration pause,
            Clock clock) {
        this.sampling = sampling;
        this.checks = checks;
        this.runs = runs;
        this.tenants = tenants;
        this.clock = clock;
        thread.scheduleWithFixedDelay(this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        if (turn.isEmpty()) {
            turn.addAll(tenants.get());
        }
        var next = sampling.isFree() ? turn.poll() : turn.peek();
        if (next != null) {
            try {
                sampling.round(next);
                takeOver(next);
            } catch (RuntimeException e) {
                LOG.warn("comparing figures has to wait: {}", e.toString());
            }
        }
    }

    /** What an instance that is gone left undone. */
    public void takeOver(TenantId tenant) {
        var now = clock.instant();
        checks.takeOver(tenant, runs.instance(), now, now.plus(FullRun.LEASE)).ifPresent(left -> begin(tenant, left));
    }

    /** Does a check that this instance has begun. */
    public void begin(TenantId tenant, FullCheck check) {
        after(0, runs.of(tenant, check));
    }

    private void after(long millis, FullRun run) {
        try {
            thread.schedule(() -> turn(run), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("another instance goes on with it", e);
        }
    }

    private void turn(FullRun run) {
        try {
            switch (run.turn()) {
                case GO_ON -> after(0, run);
                case WAIT -> after(WAIT_MILLIS, run);
                case DONE -> LOG.info("a full comparison of figures has ended");
            }
        } catch (RuntimeException e) {
            LOG.warn("a full comparison of figures has to wait: {}", e.toString());
            after(TROUBLE_MILLIS, run);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
