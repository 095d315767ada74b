package vn.thongsuot.platform.events;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Waits until a copy knows something, at most two seconds. Woken by what this instance applies; looks again every tenth of
 * a second for what other instances do.
 */
final class Arrivals {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(100);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();

    void signal() {
        lock.lock();
        try {
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What the query finds once it is enough, or whatever it finds when patience ends. */
    <R> R await(Supplier<R> query, Predicate<R> enough) {
        long deadline = System.nanoTime() + PATIENCE;
        var found = query.get();
        while (!enough.test(found) && System.nanoTime() < deadline && pause()) {
            found = query.get();
        }
        return found;
    }

    private boolean pause() {
        lock.lock();
        try {
            return arrived.awaitNanos(LOOK_AGAIN) > Long.MIN_VALUE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
