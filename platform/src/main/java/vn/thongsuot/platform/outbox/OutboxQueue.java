package vn.thongsuot.platform.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** What waits to be sent by this instance, one entry per aggregate, in the order of arrival. */
final class OutboxQueue {

    private static final int BATCH = 500;

    /** Past this many only their keys are kept; their events are read from the store when their turn comes. */
    private static final int MOST_IN_MEMORY = 1_000;

    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final LinkedHashMap<OutboxKey, OutboxItem> waiting = new LinkedHashMap<>();

    /** Since when each has not been sent, on its way or not; the oldest stands first. */
    private final LinkedHashMap<OutboxKey, Instant> unsent = new LinkedHashMap<>();

    OutboxQueue(Clock clock) {
        this.clock = clock;
    }

    void put(OutboxItem item) {
        lock.lock();
        try {
            unsent.putIfAbsent(item.key(), clock.instant());
            waiting.merge(item.key(), waiting.size() < MOST_IN_MEMORY ? item : item.unread(), OutboxItem::joinedWith);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The next batch, once there is something; it counts as unsent until it is {@link #sent}. */
    List<OutboxItem> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty()) {
                arrived.await();
            }
            var batch = waiting.values().stream().limit(BATCH).toList();
            batch.forEach(item -> waiting.remove(item.key()));
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /** What was put in again in the meantime goes on waiting, with the age that it has. */
    void sent(Collection<OutboxItem> batch) {
        lock.lock();
        try {
            batch.stream()
                    .map(OutboxItem::key)
                    .filter(key -> !waiting.containsKey(key))
                    .forEach(unsent::remove);
        } finally {
            lock.unlock();
        }
    }

    /** Waits, however much arrives, while it is worth while. */
    void pause(Duration length, BooleanSupplier worthWhile) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = length.toNanos();
            while (worthWhile.getAsBoolean() && left > 0) {
                left = arrived.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    Duration age() {
        lock.lock();
        try {
            return unsent.isEmpty()
                    ? Duration.ZERO
                    : Duration.between(unsent.firstEntry().getValue(), clock.instant());
        } finally {
            lock.unlock();
        }
    }
}
