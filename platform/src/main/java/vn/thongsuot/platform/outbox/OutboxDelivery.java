package vn.thongsuot.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One batch on its way: audit first, then the broker, then off the outbox. Each step is done for the whole batch at once,
 * and each may be repeated: audit entries have the event's id, events keep theirs, and taking off is conditional.
 */
class OutboxDelivery {

    private final OutboxStore store;
    private final EventPublisher publisher;
    private final Clock clock;
    private final Timer published;

    OutboxDelivery(OutboxStore store, EventPublisher publisher, Clock clock, MeterRegistry meters) {
        this.store = store;
        this.publisher = publisher;
        this.clock = clock;
        this.published = Timer.builder("thongsuot.outbox.publish")
                .description("from taking a command in until the broker has its event")
                .register(meters);
    }

    /**
     * Delivers a batch.
     *
     * @return what has to be sent again, because another instance had taken it over in between
     * @throws RuntimeException when the store or the broker does not answer; then all of the batch is to be tried again
     */
    Collection<OutboxItem> deliver(Collection<OutboxItem> batch) {
        var items = store.read(batch).stream()
                .filter(item -> !item.events().isEmpty())
                .toList();
        store.audit(items);
        publisher.publish(items);
        var now = clock.instant();
        events(items).forEach(event -> published.record(Duration.between(event.time(), now)));
        return store.takeOff(items);
    }

    private static List<PendingEvent> events(Collection<OutboxItem> items) {
        var events = new ArrayList<PendingEvent>();
        items.forEach(item -> events.addAll(item.events()));
        return events;
    }
}
