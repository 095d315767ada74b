package vn.thongsuot.reporting.figure.messaging;

import java.util.List;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.platform.events.NewestEvents;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Sources;

/** Keeps the deeds behind the figures up to date. */
final class SourcesFeed implements EventHandler<Deed> {

    private final Topic topic;
    private final Sources sources;

    SourcesFeed(Topic topic, Sources sources) {
        this.topic = topic;
        this.sources = sources;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Class<Deed> dataType() {
        return Deed.class;
    }

    @Override
    public void handle(List<Event<Deed>> events) {
        NewestEvents.byTenant(events).forEach(sources::write);
    }

    @Override
    public void forget(TenantId tenant, String subject) {
        sources.forget(tenant, subject);
    }
}
