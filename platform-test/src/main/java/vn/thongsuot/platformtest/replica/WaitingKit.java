package vn.thongsuot.platformtest.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.platformtest.replica.ReplicaKit.OWNER;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Who asks for what is not known yet waits, and not for ever. */
abstract class WaitingKit extends ArrivingKit {

    @Test
    void whoWaitsIsAnsweredWhenTheEventArrives() {
        var waiting = CompletableFuture.supplyAsync(
                () -> replica().awaitAll(OWNER, Set.of(id)),
                task -> Thread.ofVirtual().start(task));
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS)
                .execute(() -> arrive(List.of(event(OWNER, id, 1, "one"))));
        assertThat(waiting.orTimeout(10, TimeUnit.SECONDS).join()).containsOnlyKeys(id);
    }

    @Test
    void whoWaitsForWhatIsKnownIsAnsweredAtOnce() {
        arrive(List.of(event(OWNER, id, 1, "one")));
        assertThat(took(() -> assertThat(replica().awaitAll(OWNER, Set.of(id))).containsOnlyKeys(id)))
                .isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void whoWaitsInVainIsAnsweredAfterTwoSecondsWithWhatIsKnown() {
        arrive(List.of(event(OWNER, id, 1, "one")));
        assertThat(took(() -> assertThat(replica().awaitAll(OWNER, Set.of(id, "nobody")))
                        .containsOnlyKeys(id)))
                .isBetween(Duration.ofMillis(1_500), Duration.ofMillis(4_000));
    }

    private static Duration took(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
