package vn.thongsuot.organisation;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits a bounded time for something to become true. */
@FunctionalInterface
interface Patience {

    void until(BooleanSupplier condition);

    /** Looks again after each pause, so many times at most. */
    static Patience of(int looks, Duration pause) {
        return condition -> {
            for (int look = 0; look < looks && !condition.getAsBoolean(); look++) {
                LockSupport.parkNanos(pause.toNanos());
            }
        };
    }
}
