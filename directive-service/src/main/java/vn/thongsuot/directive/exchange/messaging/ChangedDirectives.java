package vn.thongsuot.directive.exchange.messaging;

import java.util.List;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.exchange.SendingDirectives;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.platform.events.NewestEvents;

/** Hears of directives that were changed, and has the newer version sent to where the older one went. */
final class ChangedDirectives implements EventHandler<ChangedDirectives.Told> {

    /** Nothing is read of a directive; the newest state is in the store. */
    record Told() {}

    private final Topic topic;
    private final SendingDirectives sending;

    ChangedDirectives(Topic topic, SendingDirectives sending) {
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
        return type.equals(Directive.CHANGED);
    }

    @Override
    public void handle(List<Event<Told>> events) {
        NewestEvents.byTenant(events)
                .forEach((tenant, newest) ->
                        newest.forEach(event -> sending.renew(tenant, event.subject(), event.id())));
    }
}
