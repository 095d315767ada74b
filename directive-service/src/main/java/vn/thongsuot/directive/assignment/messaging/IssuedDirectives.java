package vn.thongsuot.directive.assignment.messaging;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.directive.assignment.MakingAssignments;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;

/** Hears of issued directives, and has an assignment made for each recipient. */
final class IssuedDirectives implements EventHandler<IssuedDirectives.Told> {

    private static final Logger LOG = LoggerFactory.getLogger(IssuedDirectives.class);
    private static final String ISSUED = "ISSUED";

    /** What is read of a directive. */
    record Told(String status, List<String> recipients) {}

    private final Topic topic;
    private final MakingAssignments making;

    IssuedDirectives(Topic topic, MakingAssignments making) {
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
        events.stream().filter(event -> event.data().status().equals(ISSUED)).forEach(this::make);
    }

    private void make(Event<Told> event) {
        var made = making.make(event.tenant(), event.subject(), event.data().recipients(), event.time(), event.id());
        if (made > 0) {
            LOG.info("directive {}: {} assignments made", event.subject(), made);
        }
    }
}
