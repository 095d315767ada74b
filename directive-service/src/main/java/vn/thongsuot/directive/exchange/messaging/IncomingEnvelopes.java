package vn.thongsuot.directive.exchange.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.directive.exchange.Arrival.Reason;
import vn.thongsuot.directive.exchange.TakingIn;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;

/** Opens what other tenants send. What is refused is counted, and is no dead letter: sending it again would not help. */
final class IncomingEnvelopes implements EventHandler<EnvelopeWire> {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingEnvelopes.class);
    private static final String REFUSED = "thongsuot.exchange.refused";

    private final Topic topic;
    private final TakingIn takingIn;
    private final MeterRegistry meters;

    IncomingEnvelopes(Topic topic, TakingIn takingIn, MeterRegistry meters) {
        this.topic = topic;
        this.takingIn = takingIn;
        this.meters = meters;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Class<EnvelopeWire> dataType() {
        return EnvelopeWire.class;
    }

    @Override
    public void handle(List<Event<EnvelopeWire>> events) {
        events.forEach(event -> takingIn.take(delivery(event)).ifPresent(reason -> count(event, reason)));
    }

    private void count(Event<EnvelopeWire> event, Reason reason) {
        LOG.warn("envelope {} from {} is not taken: {}", event.subject(), event.from(), reason);
        meters.counter(REFUSED, "reason", reason.name()).increment();
    }

    private static TakingIn.Delivery delivery(Event<EnvelopeWire> event) {
        return new TakingIn.Delivery(
                event.tenant(),
                event.from(),
                event.subject(),
                event.sequence(),
                event.time(),
                event.id(),
                event.data().toEnvelope());
    }
}
