package vn.thongsuot.directive.exchange.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.directive.exchange.SendingReceipts;
import vn.thongsuot.directive.exchange.SendingReceipts.Received;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.platform.events.NewestEvents;

/** Hears of assignments that were received, and has it told to the tenant from which the directive came. */
final class ReceivedAssignments implements EventHandler<ReceivedAssignments.Told> {

    /**
     * What is read of an assignment.
     *
     * @param parent present for what a remark handed down, of which the sender knows nothing
     */
    record Told(
            String directive,
            String unit,
            @Nullable Instant receivedAt,
            @Nullable String parent) {}

    private final Topic topic;
    private final SendingReceipts sending;

    ReceivedAssignments(Topic topic, SendingReceipts sending) {
        this.topic = topic;
        this.sending = sending;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Class<Told> dataType() {
        return Told.class;
    }

    @Override
    public void handle(List<Event<Told>> events) {
        NewestEvents.byTenant(events).forEach((tenant, newest) -> {
            var received = new ArrayList<Received>();
            newest.forEach(event -> add(received, event.data()));
            if (!received.isEmpty()) {
                sending.send(tenant, received, newest.iterator().next().id());
            }
        });
    }

    private static void add(List<Received> received, Told told) {
        if (told.receivedAt() != null && told.parent() == null) {
            received.add(new Received(told.directive(), told.unit(), told.receivedAt()));
        }
    }
}
