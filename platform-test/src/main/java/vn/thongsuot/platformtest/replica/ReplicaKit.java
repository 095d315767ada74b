package vn.thongsuot.platformtest.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Event;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.platform.tenancy.TenantId;

/** What every {@link Replica} must do, wherever it keeps its copy. Tests use ids of their own, so they may share a store. */
public abstract class ReplicaKit {

    /** The tenant whose events arrive. */
    public static final TenantId OWNER = new TenantId("kit-owner");

    /** Another tenant, which must never see any of it. */
    public static final TenantId OTHER = new TenantId("kit-other");

    /** The topic of {@link #KIND}; it must be there. */
    public static final Topic TOPIC = new Topic("thongsuot.kit-copies", "kit", "tenant:id", 2, Map.of(), List.of());

    /** What the replica under test is a copy of. */
    public static final ReplicaKind<Card> KIND =
            ReplicaKind.of("copy_kit_cards", Card.class, TOPIC).indexedBy("unit", "labels");

    private final String id = "card-" + UUID.randomUUID();
    private final String unit = "unit-" + UUID.randomUUID();

    /** A replica of {@link #KIND}. */
    protected abstract Replica<Card> replica();

    /** Makes events arrive as one batch; returns when they have been taken in. */
    protected abstract void arrive(List<Event<Card>> events);

    @Test
    void whatArrivedIsKnown() {
        arrive(List.of(event(OWNER, id, 3, "three")));
        assertThat(replica().find(OWNER, id)).contains(new Versioned<>(id, 3, card("three")));
        assertThat(replica().all(OWNER)).contains(new Versioned<>(id, 3, card("three")));
    }

    @Test
    void whatDidNotArriveIsNotKnown() {
        assertThat(replica().find(OWNER, id)).isEmpty();
        assertThat(replica().findAll(OWNER, Set.of(id))).isEmpty();
        assertThat(replica().findAll(OWNER, Set.of())).isEmpty();
    }

    @Test
    void theSameEventTwiceIsKnownOnce() {
        arrive(List.of(event(OWNER, id, 1, "one"), event(OWNER, id, 1, "one")));
        arrive(List.of(event(OWNER, id, 1, "one")));
        assertThat(replica().findBy(OWNER, "unit", unit)).containsExactly(new Versioned<>(id, 1, card("one")));
    }

    @Test
    void anOlderEventThatArrivesLaterChangesNothing() {
        arrive(List.of(event(OWNER, id, 3, "three")));
        arrive(List.of(event(OWNER, id, 2, "two")));
        assertThat(replica().find(OWNER, id)).contains(new Versioned<>(id, 3, card("three")));
    }

    @Test
    void anOlderEventLaterInTheSameBatchChangesNothing() {
        arrive(List.of(event(OWNER, id, 2, "two"), event(OWNER, id, 1, "one")));
        assertThat(replica().find(OWNER, id)).contains(new Versioned<>(id, 2, card("two")));
    }

    @Test
    void inAnyOrderTheHighestSequenceWins() {
        var events = new ArrayList<Event<Card>>();
        for (int version = 1; version <= 12; version++) {
            events.add(event(OWNER, id, version, "version " + version));
            events.add(event(OWNER, id, version, "version " + version));
        }
        for (long seed = 1; seed <= 5; seed++) {
            Collections.shuffle(events, new Random(seed));
            arrive(events.subList(0, 9));
            arrive(events.subList(9, events.size()));
            assertThat(replica().find(OWNER, id))
                    .as("seed %d", seed)
                    .contains(new Versioned<>(id, 12, card("version 12")));
        }
    }

    @Test
    void gapsInTheSequenceDoNoHarm() {
        arrive(List.of(event(OWNER, id, 1, "one"), event(OWNER, id, 40, "forty")));
        assertThat(replica().find(OWNER, id)).contains(new Versioned<>(id, 40, card("forty")));
    }

    @Test
    void severalAreFoundAtOnce() {
        arrive(List.of(event(OWNER, id, 1, "one"), event(OWNER, id + "-b", 2, "two")));
        assertThat(replica().findAll(OWNER, List.of(id, id + "-b", "nobody"))).containsOnlyKeys(id, id + "-b");
    }

    @Test
    void copiesAreFoundByTheirFields() {
        arrive(List.of(event(OWNER, id, 1, "one"), event(OWNER, id + "-b", 1, "two")));
        assertThat(replica().findBy(OWNER, "unit", unit))
                .extracting(Versioned::id)
                .containsExactlyInAnyOrder(id, id + "-b");
        assertThat(replica().findBy(OWNER, "labels", unit + "/đỏ")).hasSize(2);
        assertThat(replica().findBy(OWNER, "unit", "nowhere")).isEmpty();
    }

    @Test
    void copiesAreFoundByAnyOfTheValuesOfEachField() {
        arrive(List.of(event(OWNER, id, 1, "one"), event(OWNER, id + "-b", 1, "two")));
        var both = Map.of("unit", List.of(unit, "nowhere"), "labels", List.of(unit + "/đỏ"));
        assertThat(replica().findWhere(OWNER, both, 10))
                .extracting(Versioned::id)
                .containsExactlyInAnyOrder(id, id + "-b");
        assertThat(replica().findWhere(OWNER, both, 1)).hasSize(1);
        assertThat(replica().findWhere(OWNER, Map.of("unit", List.of(unit), "labels", List.of("vàng")), 10))
                .isEmpty();
        assertThat(replica().findWhere(OWNER, Map.of("unit", List.of()), 10)).isEmpty();
        assertThat(replica().findWhere(OTHER, both, 10)).isEmpty();
    }

    @Test
    void askingByAFieldThatIsNotIndexedIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> replica().findBy(OWNER, "text", "one")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGenerationGrowsWithWhatArrives() {
        long before = replica().generation(OWNER);
        arrive(List.of(event(OWNER, id, 1, "one")));
        assertThat(replica().generation(OWNER)).isGreaterThan(before);
    }

    @Test
    void whoWaitsIsAnsweredWhenTheEventArrives() {
        var waiting = CompletableFuture.supplyAsync(
                () -> replica().awaitAll(OWNER, Set.of(id)),
                task -> Thread.ofVirtual().start(task));
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS)
                .execute(() -> arrive(List.of(event(OWNER, id, 1, "one"))));
        assertThat(waiting.orTimeout(10, TimeUnit.SECONDS).join()).containsOnlyKeys(id);
    }

    @Test
    void whoWaitsForWhatIsKnownIsAnsweredAtOnce() {
        arrive(List.of(event(OWNER, id, 1, "one")));
        assertThat(took(() -> assertThat(replica().awaitAll(OWNER, Set.of(id))).containsOnlyKeys(id)))
                .isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void whoWaitsInVainIsAnsweredAfterTwoSecondsWithWhatIsKnown() {
        arrive(List.of(event(OWNER, id, 1, "one")));
        assertThat(took(() -> assertThat(replica().awaitAll(OWNER, Set.of(id, "nobody")))
                        .containsOnlyKeys(id)))
                .isBetween(Duration.ofMillis(1_500), Duration.ofMillis(4_000));
    }

    @Test
    void theOwnerSeesItAndAnotherTenantDoesNot() {
        arrive(List.of(event(OWNER, id, 1, "secret")));
        assertThat(replica().find(OWNER, id)).isPresent();
        assertThat(replica().find(OTHER, id)).isEmpty();
        assertThat(replica().findAll(OTHER, Set.of(id))).isEmpty();
        assertThat(replica().findBy(OTHER, "unit", unit)).isEmpty();
        assertThat(replica().all(OTHER)).extracting(Versioned::id).doesNotContain(id);
    }

    @Test
    void twoTenantsMayHaveTheSameId() {
        arrive(List.of(event(OWNER, id, 1, "ours"), event(OTHER, id, 5, "theirs")));
        assertThat(replica().find(OWNER, id)).contains(new Versioned<>(id, 1, card("ours")));
        assertThat(replica().find(OTHER, id)).contains(new Versioned<>(id, 5, card("theirs")));
    }

    private Card card(String text) {
        return new Card(unit, text, List.of(unit + "/đỏ", "xanh"), null);
    }

    private Event<Card> event(TenantId tenant, String subject, long sequence, String text) {
        var eventId = "%s:%s:%d".formatted(tenant, subject, sequence);
        return new Event<>(
                eventId, "vn.thongsuot.card.written.v1", tenant, subject, sequence, Instant.EPOCH, card(text));
    }

    private static Duration took(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
