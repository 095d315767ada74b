package vn.thongsuot.directive.reorganisation.messaging;

import java.util.List;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.directive.reorganisation.CarryingOut;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;

/** Hears of acts that units are to follow, and has them carried out. */
final class DecidedReorganisations implements EventHandler<DecidedReorganisations.Told> {

    private static final String WAITING = "WAITING";

    /** What is read of an act. One that is stuck is tried again in its time, not because it says so. */
    record Told(String stage) {}

    private final Topic topic;
    private final CarryingOut carryingOut;

    DecidedReorganisations(Topic topic, CarryingOut carryingOut) {
        this.topic = topic;
        this.carryingOut = carryingOut;
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
                .filter(event -> event.data().stage().equals(WAITING))
                .forEach(event -> carryingOut.carryOut(event.tenant(), event.subject(), event.id()));
    }
}
