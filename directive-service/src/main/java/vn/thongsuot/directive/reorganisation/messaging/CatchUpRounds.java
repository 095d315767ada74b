package vn.thongsuot.directive.reorganisation.messaging;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.thongsuot.directive.reorganisation.CarryingOut;
import vn.thongsuot.platform.tenancy.TenantId;

/** Looks regularly, tenant by tenant, for acts whose day has come or that are stuck. Several instances may do so at once. */
final class CatchUpRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUpRounds.class);

    private final CarryingOut carryingOut;
    private final Supplier<Set<TenantId>> tenants;
    private final Duration pause;
    private ScheduledExecutorService scheduler = stopped();

    CatchUpRounds(CarryingOut carryingOut, Supplier<Set<TenantId>> tenants, Duration pause) {
        this.carryingOut = carryingOut;
        this.tenants = tenants;
        this.pause = pause;
    }

    @Override
    public void start() {
        scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("catch-up-", 0).daemon().factory());
        scheduler.scheduleWithFixedDelay(this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        tenants.get().forEach(this::catchUp);
    }

    /** A tenant that cannot be served now is served in the next round. */
    private void catchUp(TenantId tenant) {
        try {
            int done = carryingOut.catchUp(tenant);
            if (done > 0) {
                LOG.info("{} acts of reorganisation came into effect", done);
            }
        } catch (RuntimeException e) {
            LOG.warn("acts of reorganisation have to wait: {}", e.toString());
        }
    }

    private static ScheduledExecutorService stopped() {
        var none = Executors.newSingleThreadScheduledExecutor();
        none.shutdown();
        return none;
    }

    @Override
    public void stop() {
        scheduler.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return !scheduler.isShutdown();
    }
}
