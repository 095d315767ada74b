package vn.thongsuot.directive.task.messaging;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.thongsuot.directive.task.RollingOver;
import vn.thongsuot.platform.tenancy.TenantId;

/** Looks regularly, tenant by tenant, for recurring tasks whose time has ended. Several instances may do so at once. */
final class RollOverRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RollOverRounds.class);

    private final RollingOver rolling;
    private final Supplier<Set<TenantId>> tenants;
    private final Duration pause;
    private ScheduledExecutorService scheduler = stopped();

    RollOverRounds(RollingOver rolling, Supplier<Set<TenantId>> tenants, Duration pause) {
        this.rolling = rolling;
        this.tenants = tenants;
        this.pause = pause;
    }

    @Override
    public void start() {
        scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("roll-over-", 0).daemon().factory());
        scheduler.scheduleWithFixedDelay(this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        tenants.get().forEach(this::rollOver);
    }

    /** A tenant that cannot be served now is served in the next round. */
    private void rollOver(TenantId tenant) {
        try {
            int made = rolling.rollOver(tenant);
            if (made > 0) {
                LOG.info("{} recurring tasks came back", made);
            }
        } catch (RuntimeException e) {
            LOG.warn("recurring tasks have to wait: {}", e.toString());
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
