package vn.thongsuot.reporting.recommendation.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.reporting.recommendation.CarryingRecommendations;

/** Hears of recommendations that were forwarded or that carry others, and has them follow each other. */
final class CarriedRecommendations implements EventHandler<CarriedRecommendations.Told> {

    /** What is read of a recommendation; the answers themselves stay with it. */
    record Told(@Nullable List<String> origins, @Nullable List<Answered> answers) {}

    record Answered(@Nullable String to) {}

    private final Topic topic;
    private final CarryingRecommendations carrying;

    CarriedRecommendations(Topic topic, CarryingRecommendations carrying) {
        this.topic = topic;
        this.carrying = carrying;
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
                .filter(event -> concerns(event.data()))
                .forEach(event -> carrying.follow(event.tenant(), event.subject(), event.id()));
    }

    private static boolean concerns(Told told) {
        var carries = told.origins() != null && !told.origins().isEmpty();
        return carries || (told.answers() != null && told.answers().stream().anyMatch(one -> one.to() != null));
    }
}
