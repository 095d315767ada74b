package vn.thongsuot.platformtest.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.EventHandler;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

@SpringBootTest(classes = KitApplication.class)
@WithInfrastructure
class MongoReplicaIT extends ReplicaKit {

    @Autowired
    private Replica<Card> replica;

    @Autowired
    private TestTopics topics;

    @BeforeEach
    void bothTenantsAreRegistered(@Autowired TenantRegistry tenants) {
        tenants.register(OWNER, "owner", Set.of("an"));
        tenants.register(OTHER, "other", Set.of("binh"));
    }

    @Override
    protected Replica<Card> replica() {
        return replica;
    }

    /** Handed over as the consumer does, so that the test decides what a batch is. */
    @Override
    @SuppressWarnings("unchecked")
    protected void arrive(List<Event<Card>> events) {
        ((EventHandler<Card>) replica).handle(events);
    }

    @Test
    void whatIsAnnouncedOnTheTopicArrives() {
        var id = UUID.randomUUID().toString();
        topics.announce(TOPIC.name(), event(id, 1));
        topics.announce(TOPIC.name(), event(id, 1));
        assertThat(replica.awaitAll(OWNER, Set.of(id))).containsOnlyKeys(id);
    }

    @Test
    void whatIsErasedFromTheTopicIsErasedHere() {
        var id = UUID.randomUUID().toString();
        topics.announce(TOPIC.name(), event(id, 1));
        assertThat(replica.awaitAll(OWNER, Set.of(id))).containsOnlyKeys(id);

        topics.send(new ProducerRecord<>(TOPIC.name(), OWNER + ":" + id, null));

        await().until(() -> replica.find(OWNER, id).isEmpty());
    }

    @Test
    void whatNobodyCanReadDoesNotKeepTheRestFromArriving() {
        var id = UUID.randomUUID().toString();
        topics.send(new ProducerRecord<>(TOPIC.name(), 0, "kit-owner:" + id, "{".getBytes(StandardCharsets.UTF_8)));
        topics.send(new ProducerRecord<>(TOPIC.name(), 1, "kit-owner:" + id, "{".getBytes(StandardCharsets.UTF_8)));
        topics.announce(TOPIC.name(), event(id, 1));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> replica.find(OWNER, id).isPresent());
    }

    private static Event<Card> event(String id, long sequence) {
        var data = new Card("unit", "text", List.of(), null);
        return new Event<>(
                id + sequence, "vn.thongsuot.card.written.v1", OWNER, id, sequence, Instant.ofEpochSecond(1), data);
    }
}
