package vn.thongsuot.reporting.exchange.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.exchange.ReceivedFigures;
import vn.thongsuot.reporting.exchange.RefusedFigures.Reason;
import vn.thongsuot.reporting.exchange.TakingFigures;

/** Opens what other tenants send. What is refused is counted, and is no dead letter: it is looked at anew if it comes again. */
final class IncomingFigures implements EventHandler<FigureEnvelopeData> {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingFigures.class);
    private static final String REFUSED = "thongsuot.exchange.figures.refused";

    private final Topic topic;
    private final TakingFigures taking;
    private final ReceivedFigures received;
    private final MeterRegistry meters;

    IncomingFigures(Topic topic, TakingFigures taking, ReceivedFigures received, MeterRegistry meters) {
        this.topic = topic;
        this.taking = taking;
        this.received = received;
        this.meters = meters;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Class<FigureEnvelopeData> dataType() {
        return FigureEnvelopeData.class;
    }

    @Override
    public void handle(List<Event<FigureEnvelopeData>> events) {
        events.forEach(event -> taking.take(delivery(event)).ifPresent(reason -> count(event, reason)));
    }

    @Override
    public void forget(TenantId tenant, String subject) {
        received.forget(tenant, subject);
    }

    private void count(Event<FigureEnvelopeData> event, Reason reason) {
        LOG.warn("figures {} from {} are not taken: {}", event.subject(), event.from(), reason);
        meters.counter(REFUSED, "reason", reason.name()).increment();
    }

    private static TakingFigures.Delivery delivery(Event<FigureEnvelopeData> event) {
        return new TakingFigures.Delivery(
                event.tenant(),
                event.from(),
                event.subject(),
                event.sequence(),
                event.time(),
                event.data().toEnvelope());
    }
}
