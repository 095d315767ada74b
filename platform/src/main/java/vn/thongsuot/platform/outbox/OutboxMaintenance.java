package vn.thongsuot.platform.outbox;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the relay at the start and then regularly, and the reconciler once a lease has passed and then rarely. */
final class OutboxMaintenance implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxMaintenance.class);

    private final LeaseRelay relay;
    private final TopicReconciler reconciler;
    private final OutboxSettings settings;
    private ScheduledExecutorService scheduler = stopped();

    OutboxMaintenance(LeaseRelay relay, TopicReconciler reconciler, OutboxSettings settings) {
        this.relay = relay;
        this.reconciler = reconciler;
        this.settings = settings;
    }

    @Override
    public void start() {
        scheduler = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().name("outbox-maintenance-", 0).daemon().factory());
        scheduler.scheduleWithFixedDelay(
                guarded("scan for left-over events", relay::scan),
                0,
                settings.scan().toMillis(),
                TimeUnit.MILLISECONDS);
        scheduler.scheduleWithFixedDelay(
                guarded("reconciliation of topics", reconciler::reconcile),
                settings.lease().toMillis(),
                settings.reconcile().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static Runnable guarded(String what, Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("{} has to wait: {}", what, e.toString());
            }
        };
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

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 4000;
    }
}
