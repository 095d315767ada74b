package vn.thongsuot.samples.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;
import vn.thongsuot.platformtest.infrastructure.TestTopics;

class SubscriberIT {

    private static final String TOPIC = "thongsuot.watched";
    private static final String ERASING = "thongsuot.watched-erasing";
    private static final TenantId DONG_NAI = new TenantId("dong-nai");

    private final TestTopics topics = Infrastructure.get().topics();

    @Test
    void repeatedAndReorderedEventsLeaveTheNewestAndTombstonesAreObeyed() {
        topics.create(TOPIC);
        tell("a", 1, "first");
        tell("a", 3, "third");
        tell("a", 2, "late");
        tell("a", 3, "third");
        tell("b", 1, "to be erased");
        try (var subscriber = new Subscriber(Infrastructure.get().brokers(), TOPIC)) {
            var both = until(subscriber, now -> now.size() == 2 && third(now));
            assertThat(both)
                    .extractingByKey("dong-nai:a")
                    .satisfies(newest -> assertThat(newest.type()).isEqualTo("vn.thongsuot.watched.told.v1"))
                    .satisfies(newest -> assertThat(newest.data()).contains("third"));

            topics.send(new ProducerRecord<>(TOPIC, "dong-nai:b", null));
            assertThat(until(subscriber, now -> !now.containsKey("dong-nai:b"))).containsOnlyKeys("dong-nai:a");
        }
    }

    @Test
    void whatWasFetchedIsDeletedWhenItIsErasedEvenIfANewerStateCameBefore() {
        topics.create(ERASING);
        var fetched = new HashMap<>(Map.of("dong-nai:a", "photo of a", "dong-nai:b", "of b", "dong-nai:c", "of c"));
        tell(ERASING, "activity.recorded", "a", 1, Map.of("id", "a"));
        tell(ERASING, "activity.corrected", "a", 3, Map.of("id", "a"));
        tell(ERASING, "activity.erased", "a", 2, Map.of("id", "a", "erased", Map.of("before", 2)));
        tell(ERASING, "activity.recorded", "c", 1, Map.of("id", "c"));
        topics.send(new ProducerRecord<>(ERASING, "dong-nai:b", null));
        try (var subscriber = new Subscriber(Infrastructure.get().brokers(), ERASING, fetched::remove)) {
            var now = until(subscriber, any -> fetched.size() == 1 && any.size() == 2);
            assertThat(fetched).containsOnlyKeys("dong-nai:c");
            assertThat(now).extractingByKey("dong-nai:a").satisfies(newest -> {
                assertThat(newest.sequence()).isEqualTo(3);
                assertThat(newest.type()).isEqualTo("vn.thongsuot.activity.corrected.v1");
            });
        }
    }

    private static boolean third(Map<String, Subscriber.Newest> now) {
        return now.containsKey("dong-nai:a") && now.get("dong-nai:a").sequence() == 3;
    }

    private void tell(String subject, long version, String text) {
        tell(TOPIC, "watched.told", subject, version, Map.of("id", subject, "text", text));
    }

    private void tell(String topic, String type, String subject, long version, Map<String, Object> data) {
        topics.announce(topic, "vn.thongsuot." + type + ".v1", DONG_NAI, subject, version, data);
    }

    private static Map<String, Subscriber.Newest> until(
            Subscriber subscriber, Predicate<Map<String, Subscriber.Newest>> enough) {
        return await().atMost(Duration.ofSeconds(30)).until(subscriber::poll, enough);
    }
}
