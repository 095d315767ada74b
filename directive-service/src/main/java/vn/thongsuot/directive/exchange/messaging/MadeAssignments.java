package vn.thongsuot.directive.exchange.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.directive.assignment.Assignment;
import vn.thongsuot.directive.exchange.SendingDirectives;
import vn.thongsuot.directive.exchange.SendingDirectives.Made;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.platform.events.NewestEvents;

/** Hears of assignments that were made, and has the directive sent to those in other tenants. */
final class MadeAssignments implements EventHandler<MadeAssignments.Told> {

    /**
     * What is read of an assignment.
     *
     * @param parent present for what a remark handed down, which stays in its tenant
     */
    record Told(
            String directive,
            String unit,
            Instant madeAt,
            @Nullable String parent) {}

    private final Topic topic;
    private final SendingDirectives sending;

    MadeAssignments(Topic topic, SendingDirectives sending) {
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
        return type.equals(Assignment.MADE);
    }

    @Override
    public void handle(List<Event<Told>> events) {
        NewestEvents.byTenant(events).forEach((tenant, newest) -> {
            var made = newest.stream()
                    .filter(event -> event.data().parent() == null)
                    .map(MadeAssignments::made)
                    .toList();
            if (!made.isEmpty()) {
                sending.send(tenant, made, newest.iterator().next().id());
            }
        });
    }

    private static Made made(Event<Told> event) {
        var told = event.data();
        return new Made(event.subject(), told.directive(), told.unit(), told.madeAt());
    }
}
