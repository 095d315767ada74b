package vn.thongsuot.directive.dataanswer.messaging;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.directive.dataanswer.MakingAnswers;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;

/** Hears of requests that have gone out, or to more recipients, and has an answer made for each. */
final class SentRequests implements EventHandler<SentRequests.Told> {

    private static final Logger LOG = LoggerFactory.getLogger(SentRequests.class);
    private static final String SENT = "SENT";

    /** What is read of a request. */
    record Told(String status, List<String> recipients) {}

    private final Topic topic;
    private final MakingAnswers making;

    SentRequests(Topic topic, MakingAnswers making) {
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
        events.stream().filter(event -> event.data().status().equals(SENT)).forEach(this::make);
    }

    private void make(Event<Told> event) {
        var made = making.make(event.tenant(), event.subject(), event.data().recipients(), event.time(), event.id());
        if (made > 0) {
            LOG.info("request for data {}: {} answers made", event.subject(), made);
        }
    }
}
