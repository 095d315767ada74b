package vn.thongsuot.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.contracts.Topic;

class SubscriptionsTest {

    /** A service that has run for long has read its topics to their ends; what asks to begin anew must not start there. */
    @Test
    void aReadingOfItsOwnHasAPlaceOfItsOwnInTheTopic() {
        @SuppressWarnings("NullAway") // nothing is connected here
        var subscriptions = new Subscriptions(null, "plan-service", List::of, handler -> null);
        assertThat(subscriptions.group(new Reading(""))).isEqualTo("plan-service");
        assertThat(subscriptions.group(new Reading("circulations"))).isEqualTo("plan-service.circulations");
    }

    private record Reading(String reading) implements EventHandler<String> {

        @Override
        public Topic topic() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Class<String> dataType() {
            return String.class;
        }

        @Override
        public void handle(List<Event<String>> events) {}
    }
}
