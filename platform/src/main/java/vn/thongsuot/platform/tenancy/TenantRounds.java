package vn.thongsuot.platform.tenancy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks regularly, tenant by tenant, for something to do, which must bear being done by several instances at once. */
public final class TenantRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TenantRounds.class);

    private final String name;
    private final Supplier<Set<TenantId>> tenants;
    private final ToIntFunction<TenantId> act;
    private final ScheduledExecutorService scheduler;

    /**
     * The first look comes after the first pause.
     *
     * @param act answers how much it did
     */
    public TenantRounds(String name, Duration pause, Supplier<Set<TenantId>> tenants, ToIntFunction<TenantId> act) {
        this.name = name;
        this.tenants = tenants;
        this.act = act;
        this.scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name + "-", 0).daemon().factory());
        scheduler.scheduleWithFixedDelay(this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        tenants.get().forEach(this::serve);
    }

    /** A tenant that cannot be served now is served in the next round. */
    private void serve(TenantId tenant) {
        try {
            int done = act.applyAsInt(tenant);
            if (done > 0) {
                LOG.info("{}: {} made", name, done);
            }
        } catch (RuntimeException e) {
            LOG.warn("{} has to wait: {}", name, e.toString());
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
