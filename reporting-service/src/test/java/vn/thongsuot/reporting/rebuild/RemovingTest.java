package vn.thongsuot.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.GenerationNews;

class RemovingTest {

    private static final TenantId TENANT = new TenantId("dong-nai");

    private final TwoGenerations cells = new TwoGenerations();
    private final Deeds log = new Deeds();
    private final List<String> tombstones = new ArrayList<>();
    private final Removing removing = new Removing(cells, new Topic(), log, () -> Set.of(TENANT));

    @BeforeEach
    void aCellOfEach() {
        cells.put(1, "a", 1, 1);
        cells.put(2, "a", 1, 1);
    }

    @Test
    void nothingGoesWhileSomebodyStillComputesIt() {
        log.released = false;
        assertThat(removing.isGone(1)).isFalse();
        assertThat(cells.of(1)).hasSize(1);
        assertThat(tombstones).isEmpty();

        log.released = true;
        assertThat(removing.isGone(1)).isTrue();
        assertThat(cells.of(1)).isEmpty();
        assertThat(cells.of(2)).hasSize(1);
        assertThat(log.forgotten).containsExactly(1);
    }

    @Test
    void whatItToldLastIsWaitedForAndGoesWithTheRest() {
        log.passed = false;
        assertThat(removing.isGone(1)).isFalse();
        assertThat(removing.isGone(1)).isFalse();
        assertThat(log.passages).as("one end of the topic is waited for").isEqualTo(1);
        assertThat(cells.of(1)).hasSize(1);

        cells.put(1, "late", 1, 1);
        log.passed = true;
        assertThat(removing.isGone(1)).isTrue();
        assertThat(cells.of(1)).isEmpty();
        assertThat(tombstones).containsExactly("g1-a", "g1-late");
    }

    private final class Topic implements GenerationNews {

        @Override
        public void served(Collection<TenantId> tenants, Served served) {}

        @Override
        public void gone(TenantId tenant, Collection<String> gone) {
            tombstones.addAll(gone);
        }
    }
}
