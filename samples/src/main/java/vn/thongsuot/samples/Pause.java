package vn.thongsuot.samples;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** How the player lets time pass when a server asks for it. */
@FunctionalInterface
interface Pause {

    /** Really waits. */
    Pause SCHEDULED = time -> CompletableFuture.runAsync(
                    () -> {}, CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS))
            .join();

    void of(Duration time);
}
