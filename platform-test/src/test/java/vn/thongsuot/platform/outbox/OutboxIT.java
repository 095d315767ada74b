package vn.thongsuot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.CloudEventHeaders;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.Instance.Letter;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** Two instances of one service on one store and one broker, interrupted at every joint of sending. */
@SpringBootTest(classes = KitApplication.class)
@WithInfrastructure
class OutboxIT {

    private static final TenantId TENANT = new TenantId("outbox-owner");
    private static final TenantId RECEIVER = new TenantId("outbox-receiver");
    private static final String WRITTEN = "vn.thongsuot.letter.written.v1";

    @Autowired
    private TenantDatabases databases;

    @Autowired
    private TestTopics topics;

    private final MovedClock clock = new MovedClock();
    private final String collection = "letters_" + UUID.randomUUID();
    private final String topic = "thongsuot.letters-" + UUID.randomUUID();

    private Instance one;
    private Instance other;
    private TopicReconciler reconciler;
    private KafkaTemplate<String, byte[]> kafka;
    private ConsumerFactory<String, byte[]> consumers;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void twoInstances(
            @Autowired TenantRegistry tenants,
            @Autowired ProducerFactory<?, ?> producers,
            @Autowired ConsumerFactory<?, ?> readers) {
        tenants.register(TENANT, "owner", Set.of());
        topics.create(topic);
        var contract = new Topic(topic, "letters", "tenant:letter", 2, Map.of(), List.of());
        var kind = AggregateKind.of(
                collection,
                Letter.class,
                contract,
                letter -> new Letter.Wire(
                        letter.id(), letter.version(), letter.state().text()));
        consumers = (ConsumerFactory<String, byte[]>) readers;
        kafka = new KafkaTemplate<>((ProducerFactory<String, byte[]>) producers);
        one = new Instance("one", databases, kafka, kind, clock);
        other = new Instance("other", databases, kafka, kind, clock);
        reconciler = new TopicReconciler(
                new TopicHeads(consumers), databases, List.<AggregateKind<?>>of(kind), other.outbox);
    }

    @AfterEach
    void stop() {
        one.outbox.stop();
        other.outbox.stop();
    }

    @Test
    void anEventFollowsItsCommandAndIsThenOffTheOutbox() {
        one.outbox.start();
        var id = write(one, "first");

        await().untilAsserted(() -> assertThat(sequences(id)).containsExactly(1L));
        await().untilAsserted(() -> assertThat(one.outbox.size()).isZero());
        clock.move(Instance.LEASE.plusSeconds(1));
        other.outbox.start();
        other.relay.scan();
        assertThat(other.outbox.size()).isZero();
    }

    @Test
    void whatAnInstanceStoredBeforeItDiedIsSentByAnotherOnceItsLeaseIsOver() {
        var id = write(one, "stored, never sent");
        other.outbox.start();

        other.relay.scan();
        assertThat(other.outbox.size()).isZero(); // the lease still holds

        clock.move(Instance.LEASE.plusSeconds(1));
        other.relay.scan();
        await().untilAsserted(() -> assertThat(sequences(id)).containsExactly(1L));
    }

    @Test
    void deathBetweenPublishingAndTakingOffMakesTheSameEventComeTwice() {
        var published = new CountDownLatch(1);
        one.joint = new Instance.Joint() {
            @Override
            public void afterPublish() {
                published.countDown();
                throw new IllegalStateException("dies here");
            }
        };
        one.outbox.start();
        var id = write(one, "sent, not taken off");
        await().until(() -> published.getCount() == 0);
        one.outbox.stop();

        clock.move(Instance.LEASE.plusSeconds(1));
        other.outbox.start();
        other.relay.scan();

        await().untilAsserted(() -> assertThat(sent(id)).hasSizeGreaterThanOrEqualTo(2));
        assertThat(sent(id))
                .extracting(SentEvent::id)
                .containsOnly(sent(id).getFirst().id());
    }

    @Test
    void aSenderPausedPastItsLeaseEndsWithTheNewestStateOnTheTopic() {
        var paused = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var first = new AtomicBoolean(true);
        one.joint = new Instance.Joint() {
            @Override
            public void beforePublish() {
                if (first.getAndSet(false)) {
                    paused.countDown();
                    hold(goOn);
                }
            }
        };
        one.outbox.start();
        var id = write(one, "old");
        await().until(() -> paused.getCount() == 0);

        clock.move(Instance.LEASE.plusSeconds(1));
        other.outbox.start();
        other.relay.scan();
        change(other, id, "new");
        await().untilAsserted(() -> assertThat(sequences(id)).endsWith(2L));

        goOn.countDown(); // its old record arrives only now
        await().untilAsserted(() -> assertThat(sequences(id)).endsWith(1L, 2L));
    }

    @Test
    void anOldStateLeftLastByADeadSenderIsFoundByTheReconciler() {
        one.outbox.start();
        var id = write(one, "old");
        change(one, id, "new");
        await().untilAsserted(() -> assertThat(sequences(id)).endsWith(2L));
        await().until(() -> one.outbox.size() == 0);
        var old = sent(id).getFirst();
        topics.announce(topic, new Event<>(old.id(), old.type(), TENANT, id, old.sequence(), old.time(), old.data()));
        assertThat(sequences(id)).endsWith(1L);

        other.outbox.start();
        await().untilAsserted(() -> {
            reconciler.reconcile();
            assertThat(sequences(id)).endsWith(2L);
        });
    }

    @Test
    void whatATopicLostIsFoundByTheReconcilerAndWhatItHasIsNotSentAgain() {
        one.outbox.start();
        var there = write(one, "there");
        await().untilAsserted(() -> assertThat(sequences(there)).containsExactly(1L));
        await().until(() -> one.outbox.size() == 0);
        var letters = databases.of(TENANT).getCollection(collection);
        var lost = letters.find(new Document("_id", there)).first().append("_id", "lost");
        letters.insertOne(lost); // stored and marked as sent, as in a store that was restored beside an empty broker

        other.outbox.start();
        reconciler.reconcile();

        await().untilAsserted(() -> assertThat(sequences("lost")).containsExactly(1L));
        assertThat(sequences(there)).containsExactly(1L);
    }

    @Test
    void anEnvelopeGoesToItsReceiverAndSaysWhoSentIt() {
        var contract = new Topic(topic, "letters", "tenant:letter", 2, Map.of(), List.of());
        var envelopes = AggregateKind.of("envelopes_" + UUID.randomUUID(), Letter.class, contract, Versioned::state)
                .addressedTo(letter -> RECEIVER);
        var sender = new Instance("sender", databases, kafka, envelopes, clock);
        sender.outbox.start();
        var id = write(sender, "to another tenant");

        await().untilAsserted(() -> assertThat(topics.events(topic, RECEIVER)).hasSize(1));
        sender.outbox.stop();
        assertThat(topics.events(topic, TENANT)).isEmpty();
        var sent = topics.records(topic).getFirst();
        assertThat(sent.key()).isEqualTo(RECEIVER + ":" + id);
        assertThat(CloudEventHeaders.read(sent.headers()))
                .satisfies(headers -> assertThat(headers.tenant()).isEqualTo(RECEIVER))
                .satisfies(headers -> assertThat(headers.from()).isEqualTo(TENANT));

        new TopicReconciler(new TopicHeads(consumers), databases, List.<AggregateKind<?>>of(envelopes), other.outbox)
                .reconcile();
        assertThat(other.outbox.size()).isZero(); // it is there, though under another tenant's key
    }

    @Test
    void whileTheBrokerIsAwayCommandsAreTakenInAndGoOutInTheirOrderLater() {
        var away = new AtomicBoolean(true);
        one.joint = new Instance.Joint() {
            @Override
            public void beforePublish() {
                if (away.get()) {
                    throw new KafkaException("away");
                }
            }
        };
        one.outbox.start();
        var id = write(one, "1");
        for (int version = 2; version <= 5; version++) {
            change(one, id, Integer.toString(version));
        }
        assertThat(sent(id)).isEmpty();
        clock.move(Duration.ofSeconds(7));
        assertThat(one.outbox.age()).isEqualTo(Duration.ofSeconds(7));

        away.set(false);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sequences(id)).containsExactly(1L, 2L, 3L, 4L, 5L));
        await().untilAsserted(() -> assertThat(one.outbox.age()).isZero());
    }

    @Test
    void pastItsBoundTheOutboxRefusesTheCommandAndStoresNothing() {
        var id = write(one, "1"); // nobody sends
        for (int version = 2; version <= 64; version++) {
            change(one, id, Integer.toString(version));
        }

        var refused = one.letters.change(command(), id, any -> Decision.accepted(new Letter("65"), WRITTEN));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        answer -> assertThat(answer.refusal())
                                .isEqualTo(Refusal.of(Refusal.Reason.OUTBOX_FULL, "outbox-full")));
        assertThat(one.letters.find(TENANT, id))
                .hasValueSatisfying(letter -> assertThat(letter.version()).isEqualTo(64));
    }

    @Test
    void aStateBeyondItsBoundIsRefused() {
        var id = write(one, "small");

        var refused =
                one.letters.change(command(), id, any -> Decision.accepted(new Letter("x".repeat(512 << 10)), WRITTEN));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        answer -> assertThat(answer.refusal().reason()).isEqualTo(Refusal.Reason.TOO_LARGE));
    }

    @Test
    void whoChangedWhatIsInTheAuditLogOnceHoweverOftenTheEventIsSent() {
        one.outbox.start();
        var id = write(one, "before");
        change(one, id, "after");
        one.outbox.resend(new OutboxKey(TENANT, collection, id));

        await().untilAsserted(() -> assertThat(sequences(id)).endsWith(2L));
        await().until(() -> one.outbox.size() == 0);
        var audit = databases
                .of(TENANT)
                .getCollection(OutboxStore.AUDIT)
                .find(new Document("aggregate", id))
                .sort(new Document("version", 1))
                .into(new ArrayList<>());
        assertThat(audit).hasSize(2);
        assertThat(audit.getLast().getList("changes", Document.class))
                .containsExactly(
                        new Document("field", "text").append("before", "before").append("after", "after"));
        assertThat(audit.getLast().getString("by")).isEqualTo("an");
    }

    private String write(Instance instance, String text) {
        var command = command();
        var id = command.newId("letter");
        instance.letters
                .create(command, id, () -> Decision.accepted(new Letter(text), WRITTEN))
                .orThrow();
        return id;
    }

    private void change(Instance instance, String id, String text) {
        instance.letters
                .change(command(), id, any -> Decision.accepted(new Letter(text), WRITTEN))
                .orThrow();
    }

    private Command command() {
        return new Command(
                new Caller(TENANT, "an"),
                clock.instant(),
                "test",
                new CommandKey(UUID.randomUUID().toString(), "hash"),
                null);
    }

    private List<SentEvent> sent(String id) {
        return topics.events(topic, TENANT).stream()
                .filter(event -> event.subject().equals(id))
                .toList();
    }

    private List<Long> sequences(String id) {
        return sent(id).stream().map(SentEvent::sequence).toList();
    }

    private static void hold(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
