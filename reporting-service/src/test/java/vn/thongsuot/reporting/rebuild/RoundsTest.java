package vn.thongsuot.reporting.rebuild;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.GenerationNews;
import vn.thongsuot.reporting.figure.LiveGeneration;

class RoundsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Clock CLOCK = Clock.systemUTC();

    private final StoredGenerations store = new StoredGenerations();
    private final TwoGenerations cells = new TwoGenerations();
    private final LiveGeneration live = LiveGeneration.of(1);
    private final CountDownLatch looking = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    @Test
    void anInstanceFollowsWhileAComparisonOfItsOwnTakesLong() throws InterruptedException {
        cells.beforeLooking = this::lookForLong;
        try (var rounds = new Rounds(following(), Duration.ofMillis(5))) {
            assertThat(looking.await(10, TimeUnit.SECONDS)).isTrue();
            var now = store.load();
            var act = Act.ofService(CLOCK.instant(), Act.What.SWITCHED_THOUGH_DIFFERENT, 2);
            assertThat(store.replace(now, now.switched(requireNonNull(now.rebuild()), false, act)))
                    .isTrue();

            Awaitility.await().until(() -> live.number() == 2);
            assertThat(over.getCount()).as("the comparison goes on").isEqualTo(1);
        } finally {
            over.countDown();
        }
    }

    private void lookForLong() {
        looking.countDown();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Following following() {
        var parts = new Following.Parts(generations -> {}, cells, new Deeds(), new Nobody());
        return Following.with(store, live, parts, () -> Set.of(TENANT), Duration.ZERO, 2, CLOCK);
    }

    private static final class Nobody implements GenerationNews {

        @Override
        public void served(Collection<TenantId> tenants, Served served) {}

        @Override
        public void gone(TenantId tenant, Collection<String> gone) {}
    }
}
