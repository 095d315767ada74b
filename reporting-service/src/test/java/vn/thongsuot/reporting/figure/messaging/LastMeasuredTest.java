package vn.thongsuot.reporting.figure.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.thongsuot.reporting.figure.Freshness;

@Timeout(20)
class LastMeasuredTest {

    private static final Clock LATER = Clock.fixed(Instant.EPOCH.plusSeconds(60), ZoneOffset.UTC);

    @Test
    void whatWasMeasuredIsKeptForASecond() {
        var asked = new AtomicInteger();
        var meter = new LastMeasured(() -> measured(asked.incrementAndGet(), LATER.instant()), LATER, () -> 1);

        assertThat(meter.measure()).isEqualTo(meter.measure());
        assertThat(asked).hasValue(1);
    }

    @Test
    void whoAsksWhileAnotherMeasuresGetsWhatWasKnownLast() throws Exception {
        var asked = new AtomicInteger();
        var started = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var meter = new LastMeasured(
                () -> {
                    var count = asked.incrementAndGet();
                    if (count > 1) {
                        started.countDown();
                        await(goOn);
                    }
                    return measured(count, Instant.EPOCH);
                },
                LATER,
                () -> 1);
        var first = meter.measure();
        var second = CompletableFuture.supplyAsync(meter::measure);
        await(started);

        assertThat(meter.measure()).isEqualTo(first);
        goOn.countDown();
        assertThat(second.get().records()).isEqualTo(2);
    }

    @Test
    void whatWasMeasuredOfOneGenerationIsNotSaidOfAnother() {
        var asked = new AtomicInteger();
        var generation = new AtomicInteger(1);
        var meter = new LastMeasured(() -> measured(asked.incrementAndGet(), LATER.instant()), LATER, generation::get);
        meter.measure();
        generation.set(2);
        assertThat(meter.measure().records()).isEqualTo(2);
    }

    private static Freshness measured(long records, Instant at) {
        return new Freshness(records, 0L, 0, at);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
