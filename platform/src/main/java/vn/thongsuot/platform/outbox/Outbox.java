package vn.thongsuot.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * What this instance still has to send, and the one thread that sends it. Whatever fails stays here and is read anew from
 * the store before the next attempt; whatever is lost here by a crash is found again by {@link LeaseRelay}.
 */
final class Outbox implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    /** So many that fail one by one say that the broker or the store is away, not that one of them is bad. */
    private static final int GIVE_UP_AFTER = 3;

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final OutboxDelivery delivery;
    private final OutboxQueue queue;
    private volatile boolean running;
    private @Nullable Thread worker;

    Outbox(OutboxDelivery delivery, Clock clock) {
        this.delivery = delivery;
        this.queue = new OutboxQueue(clock);
    }

    /** The events of an aggregate whose newest command was just stored under this instance's lease. */
    void stored(OutboxKey key, List<PendingEvent> events) {
        queue.put(new OutboxItem(key, events, false));
    }

    /** Something of this aggregate waits in the store; what exactly is read there. */
    void claimed(OutboxKey key) {
        queue.put(new OutboxItem(key, List.of(), false));
    }

    /** The newest state is to be sent whether or not it counts as sent. */
    void resend(OutboxKey key) {
        queue.put(new OutboxItem(key, List.of(), true));
    }

    /** How many aggregates wait in this instance. */
    int size() {
        return queue.size();
    }

    /** How long the oldest of them has not been sent; zero while nothing waits. */
    Duration age() {
        return queue.age();
    }

    private void run() {
        while (running) {
            try {
                var batch = queue.take();
                if (!batch.isEmpty()) {
                    send(batch);
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void send(Collection<OutboxItem> batch) throws InterruptedException {
        if (!sent(batch)) {
            int failed = sendOneByOne(batch);
            if (failed > 0) {
                LOG.warn("events of {} aggregates wait, the broker or the store does not take them", failed);
                queue.pause(PAUSE_AFTER_FAILURE, () -> running);
            }
        }
    }

    /** What cannot be sent must not hold up what can: of another tenant, for instance, whose database is well. */
    private int sendOneByOne(Collection<OutboxItem> batch) {
        int failed = 0;
        for (var item : batch) {
            if (failed >= GIVE_UP_AFTER || !sent(List.of(item.unread()))) {
                failed++;
                queue.put(item.unread());
            }
        }
        return failed;
    }

    private boolean sent(Collection<OutboxItem> batch) {
        try {
            var again = delivery.deliver(batch);
            queue.sent(batch);
            again.forEach(queue::put);
            return true;
        } catch (RuntimeException e) {
            LOG.debug("{} aggregates not sent", batch.size(), e);
            return false;
        }
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofPlatform().name("outbox").daemon().start(this::run);
    }

    /** What is not sent yet stays in the store, under a lease that runs out. */
    @Override
    public void stop() {
        running = false;
        var sending = worker;
        if (sending == null) {
            return;
        }
        sending.interrupt();
        try {
            sending.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 3000;
    }
}
