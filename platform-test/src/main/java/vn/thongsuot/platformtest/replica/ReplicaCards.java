package vn.thongsuot.platformtest.replica;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;

/** A replica under test, and the cards that it is told of. */
abstract class ReplicaCards {

    final String id = "card-" + UUID.randomUUID();
    final String unit = "unit-" + UUID.randomUUID();

    /** A replica of {@link #KIND}. */
    protected abstract Replica<Card> replica();

    /** Makes events arrive as one batch; returns when they have been taken in. */
    protected abstract void arrive(List<Event<Card>> events);

    final Card card(String text) {
        return new Card(unit, text, List.of(unit + "/đỏ", "xanh"), null);
    }

    final Event<Card> event(TenantId tenant, String subject, long sequence, String text) {
        var eventId = "%s:%s:%d".formatted(tenant, subject, sequence);
        return new Event<>(
                eventId, "vn.thongsuot.card.written.v1", tenant, subject, sequence, Instant.EPOCH, card(text));
    }
}
