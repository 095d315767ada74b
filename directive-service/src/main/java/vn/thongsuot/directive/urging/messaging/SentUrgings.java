package vn.thongsuot.directive.urging.messaging;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.directive.urging.MakingUrged;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;

/** Hears of acts of urging and has one made for each urged unit. */
final class SentUrgings implements EventHandler<SentUrgings.Told> {

    private static final Logger LOG = LoggerFactory.getLogger(SentUrgings.class);

    /** What is read of an act; the rest is read from the store, since its words are not told. */
    record Told(String unit) {}

    private final Topic topic;
    private final MakingUrged making;

    SentUrgings(Topic topic, MakingUrged making) {
        this.topic = topic;
        this.making = making;
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
        events.forEach(this::make);
    }

    private void make(Event<Told> event) {
        var made = making.make(event.tenant(), event.subject(), event.id());
        if (made > 0) {
            LOG.info("urging {}: {} units urged", event.subject(), made);
        }
    }
}
