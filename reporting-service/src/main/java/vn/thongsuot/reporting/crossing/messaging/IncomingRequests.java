package vn.thongsuot.reporting.crossing.messaging;

import java.util.List;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.platform.events.RefusedEventException;
import vn.thongsuot.reporting.crossing.Delivery;
import vn.thongsuot.reporting.crossing.RequestEnvelope;
import vn.thongsuot.reporting.crossing.TakingRequests;

/** Opens what other tenants ask. What is refused is a dead letter with its reason, so that operators can deliver it once more. */
final class IncomingRequests implements EventHandler<RequestEnvelopeData> {

    private final Topic topic;
    private final TakingRequests taking;

    IncomingRequests(Topic topic, TakingRequests taking) {
        this.topic = topic;
        this.taking = taking;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Class<RequestEnvelopeData> dataType() {
        return RequestEnvelopeData.class;
    }

    @Override
    public void handle(List<Event<RequestEnvelopeData>> events) {
        events.forEach(event -> taking.take(delivery(event)).ifPresent(reason -> {
            throw new RefusedEventException(reason + " from " + event.from());
        }));
    }

    private static Delivery<RequestEnvelope> delivery(Event<RequestEnvelopeData> event) {
        return new Delivery<>(
                event.tenant(),
                event.from(),
                event.subject(),
                event.sequence(),
                event.id(),
                event.data().toEnvelope());
    }
}
