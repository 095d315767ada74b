package vn.thongsuot.reporting.crossing.messaging;

import java.util.List;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.platform.events.RefusedEventException;
import vn.thongsuot.reporting.crossing.AnswerEnvelope;
import vn.thongsuot.reporting.crossing.Delivery;
import vn.thongsuot.reporting.crossing.TakingAnswers;

/** Opens what other tenants answer. What is refused is a dead letter with its reason. */
final class IncomingAnswers implements EventHandler<AnswerEnvelopeData> {

    private final Topic topic;
    private final TakingAnswers taking;

    IncomingAnswers(Topic topic, TakingAnswers taking) {
        this.topic = topic;
        this.taking = taking;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public Class<AnswerEnvelopeData> dataType() {
        return AnswerEnvelopeData.class;
    }

    @Override
    public void handle(List<Event<AnswerEnvelopeData>> events) {
        events.forEach(event -> taking.take(delivery(event)).ifPresent(reason -> {
            throw new RefusedEventException(reason + " from " + event.from());
        }));
    }

    private static Delivery<AnswerEnvelope> delivery(Event<AnswerEnvelopeData> event) {
        return new Delivery<>(
                event.tenant(),
                event.from(),
                event.subject(),
                event.sequence(),
                event.id(),
                event.data().toEnvelope());
    }
}
