package vn.thongsuot.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void looksOnlySoManyTimes() {
        var looks = new AtomicInteger();
        Patience.of(3, Duration.ofNanos(1)).until(() -> looks.incrementAndGet() > 10);
        assertThat(looks).hasValue(3);
    }

    @Test
    void doesNotPauseWhenItIsTrueAtOnce() {
        var looks = new AtomicInteger();
        Patience.of(3, Duration.ofDays(1)).until(() -> looks.incrementAndGet() == 1);
        assertThat(looks).hasValue(1);
    }
}
