package vn.thongsuot.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.thongsuot.gateway.identity.ProvenCaller;

class RateLimitsTest {

    private static final ProvenCaller HASTY = new ProvenCaller("dong-nai", "hasty");
    private static final ProvenCaller CALM = new ProvenCaller("dong-nai", "calm");

    private final HandMovedClock clock = new HandMovedClock();
    private final RateLimits limits = new RateLimits(
            new LimitSettings(
                    new LimitSettings.Rate(1, 2),
                    new LimitSettings.Rate(2, 3),
                    100,
                    DataSize.ofMegabytes(1),
                    DataSize.ofMegabytes(21),
                    Set.of("files"),
                    Duration.ofSeconds(60),
                    Duration.ofSeconds(8),
                    Set.of("GET")),
            clock);

    @Test
    void anAllowanceComesBackWithTime() {
        limits.ask(HASTY);
        limits.ask(HASTY);
        var refused = limits.ask(HASTY);

        assertThat(refused.granted()).isFalse();
        assertThat(refused.pause()).isEqualTo(Duration.ofSeconds(1));

        clock.pass(Duration.ofSeconds(1));
        assertThat(limits.ask(HASTY).granted()).isTrue();
    }

    @Test
    void aUserOverTheOwnLimitCostsTheTenantNothing() {
        for (int request = 0; request < 50; request++) {
            limits.ask(HASTY);
        }

        assertThat(limits.ask(CALM).granted()).isTrue();
        assertThat(limits.ask(CALM)).satisfies(answer -> {
            assertThat(answer.granted()).isFalse();
            assertThat(answer.scope()).isEqualTo(Allowance.Scope.TENANT);
        });
    }

    private static final class HandMovedClock implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
