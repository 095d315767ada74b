package vn.thongsuot.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.tenancy.TenantId;

class NewestEventsTest {

    private static final TenantId ONE = new TenantId("mot");
    private static final TenantId OTHER = new TenantId("hai");

    @Test
    void theHighestSequenceWinsWhateverCameFirst() {
        var newest = NewestEvents.byTenant(List.of(event(ONE, "a", 2), event(ONE, "a", 3), event(ONE, "a", 1)));

        assertThat(newest.get(ONE)).extracting(Event::sequence).containsExactly(3L);
    }

    @Test
    void theSameIdInAnotherTenantIsAnotherThing() {
        var newest = NewestEvents.byTenant(List.of(event(ONE, "a", 5), event(OTHER, "a", 1)));

        assertThat(newest.get(ONE)).extracting(Event::sequence).containsExactly(5L);
        assertThat(newest.get(OTHER)).extracting(Event::sequence).containsExactly(1L);
    }

    private static Event<String> event(TenantId tenant, String subject, long sequence) {
        return new Event<>("e" + sequence, "type", tenant, subject, sequence, Instant.EPOCH, "data");
    }
}
