package vn.thongsuot.directive.assignment.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.directive.assignment.MovingWork;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;

/** Hears of posts whose work was handed over, and has their open assignments moved. */
final class HandedOverPosts implements EventHandler<HandedOverPosts.Told> {

    private static final Logger LOG = LoggerFactory.getLogger(HandedOverPosts.class);

    /** What is read of a post. */
    record Told(@Nullable To handedOver) {
        /** That it was. */
        record To(String to) {}
    }

    private final Topic topic;
    private final MovingWork moving;

    HandedOverPosts(Topic topic, MovingWork moving) {
        this.topic = topic;
        this.moving = moving;
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
        events.stream().filter(event -> event.data().handedOver() != null).forEach(this::move);
    }

    private void move(Event<Told> event) {
        int moved = moving.move(event.tenant(), event.subject(), event.id());
        if (moved > 0) {
            LOG.info("post {}: {} assignments moved", event.subject(), moved);
        }
    }
}
