package vn.thongsuot.reporting.exchange.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.platform.events.NewestEvents;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.exchange.SendingFigures;
import vn.thongsuot.reporting.exchange.Unsent;

/**
 * Hears that reports were approved, and has their figures sent to the tenants whose directives they answer. No later event
 * of a report will do: an agreement that was made in between would send what was approved before it.
 */
final class ApprovedAnswers implements EventHandler<ApprovedAnswers.Told> {

    private static final Logger LOG = LoggerFactory.getLogger(ApprovedAnswers.class);
    private static final String UNSENT = "thongsuot.exchange.figures.unsent";
    private static final String APPROVED = "vn.thongsuot.report.approved.v1";

    /** Nothing is read of a report; what was approved is in the store. */
    record Told() {}

    private final Topic topic;
    private final SendingFigures sending;
    private final MeterRegistry meters;

    ApprovedAnswers(Topic topic, SendingFigures sending, MeterRegistry meters) {
        this.topic = topic;
        this.sending = sending;
        this.meters = meters;
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
    public boolean accepts(String type) {
        return type.equals(APPROVED);
    }

    @Override
    public void handle(List<Event<Told>> events) {
        NewestEvents.byTenant(events).forEach((tenant, newest) -> newest.forEach(event -> send(tenant, event)));
    }

    /** Most reports answer nobody outside, which is nothing to tell of. */
    private void send(TenantId tenant, Event<Told> event) {
        sending.send(tenant, event.subject(), event.id())
                .filter(reason -> reason != Unsent.NOBODY_ASKED)
                .ifPresent(reason -> count(tenant, event.subject(), reason));
    }

    private void count(TenantId tenant, String report, Unsent reason) {
        LOG.warn("figures of report {} of {} are not sent: {}", report, tenant, reason);
        meters.counter(UNSENT, "reason", reason.name()).increment();
    }
}
