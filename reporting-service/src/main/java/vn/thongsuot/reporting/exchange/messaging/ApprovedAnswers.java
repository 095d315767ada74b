package vn.thongsuot.reporting.exchange.messaging;

import java.util.List;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.platform.events.NewestEvents;
import vn.thongsuot.reporting.exchange.SendingFigures;

/**
 * Hears that reports were approved, and has their figures sent to the tenants whose directives they answer. No later event
 * of a report will do: an agreement that was made in between would send what was approved before it.
 */
final class ApprovedAnswers implements EventHandler<ApprovedAnswers.Told> {

    private static final String APPROVED = "vn.thongsuot.report.approved.v1";

    /** Nothing is read of a report; what was approved is in the store. */
    record Told() {}

    private final Topic topic;
    private final SendingFigures sending;

    ApprovedAnswers(Topic topic, SendingFigures sending) {
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
    public boolean accepts(String type) {
        return type.equals(APPROVED);
    }

    @Override
    public void handle(List<Event<Told>> events) {
        NewestEvents.byTenant(events)
                .forEach(
                        (tenant, newest) -> newest.forEach(event -> sending.send(tenant, event.subject(), event.id())));
    }
}
