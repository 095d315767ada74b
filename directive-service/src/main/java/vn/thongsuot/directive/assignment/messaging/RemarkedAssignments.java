package vn.thongsuot.directive.assignment.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.directive.assignment.HandingDown;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;

/** Hears of remarks, and has them carried out. */
final class RemarkedAssignments implements EventHandler<RemarkedAssignments.Told> {

    /** What is read of an assignment. */
    record Told(@Nullable Remark remark) {
        /** That there is one, and whom it names first. */
        record Remark(String lead) {}
    }

    private final Topic topic;
    private final HandingDown handingDown;

    RemarkedAssignments(Topic topic, HandingDown handingDown) {
        this.topic = topic;
        this.handingDown = handingDown;
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
        events.stream()
                .filter(event -> event.data().remark() != null)
                .forEach(event -> handingDown.handDown(event.tenant(), event.subject(), event.id()));
    }
}
