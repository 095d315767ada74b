package vn.thongsuot.platformtest.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.platformtest.replica.ReplicaKit.OWNER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Event;

/** Whatever comes, however often and in whatever order: the newest is known. */
abstract class ArrivingKit extends ReplicaCards {

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
    void theGenerationGrowsWithWhatArrives() {
        long before = replica().generation(OWNER);
        arrive(List.of(event(OWNER, id, 1, "one")));
        assertThat(replica().generation(OWNER)).isGreaterThan(before);
    }
}
