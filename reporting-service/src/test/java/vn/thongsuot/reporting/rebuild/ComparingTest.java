package vn.thongsuot.reporting.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.tenancy.TenantId;

class ComparingTest {

    private static final TenantId TENANT = new TenantId("dong-nai");

    private final TwoGenerations stored = new TwoGenerations();
    private final Deeds log = new Deeds();
    private final Comparing comparing =
            new Comparing(stored, log, () -> Set.of(TENANT), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void nothingIsComparedBeforeBothHaveTakenInWhatWasTold() {
        stored.put(1, "a", 3, 7);
        stored.put(2, "a", 1, 7);
        log.passed = false;
        assertThat(goOn()).isEmpty();

        log.passed = true;
        var found = goOn().orElseThrow();
        assertThat(found.isEqual()).isTrue();
        assertThat(found.cells()).isEqualTo(1);
        assertThat(found.offsets()).containsExactly(5L, 8L);
    }

    @Test
    void aCellThatDiffersAndMovesInNeitherDiffersForGood() {
        stored.put(1, "a", 3, 7);
        stored.put(2, "a", 1, 8);
        stored.put(1, "b", 1, 1);
        stored.put(2, "b", 1, 1);
        assertThat(goOn()).as("it may be on its way").isEmpty();

        assertThat(goOn().orElseThrow().named())
                .singleElement()
                .satisfies(difference -> assertThat(difference.cell()).isEqualTo("a"));
    }

    @Test
    void aCellThatOnlyOneGenerationHasIsADifferenceOnEitherSide() {
        stored.put(1, "a", 1, 1);
        stored.put(2, "c", 1, 1);
        goOn();

        var named = goOn().orElseThrow().named();
        assertThat(named).extracting(CellDifference::cell).containsExactly("a", "c");
        assertThat(Objects.requireNonNull(named.getFirst().served()).sequence()).isEqualTo(1);
        assertThat(named.getFirst().rebuilt()).isNull();
    }

    @Test
    void aCellOnItsWayIsLookedAtUntilItHasArrivedHoweverOftenItMoves() {
        stored.put(1, "a", 3, 7);
        stored.put(2, "a", 1, 6);
        assertThat(goOn()).isEmpty();

        stored.put(1, "a", 4, 9);
        stored.put(2, "a", 2, 7);
        assertThat(goOn()).as("it moved").isEmpty();

        stored.put(2, "a", 3, 9);
        assertThat(goOn().orElseThrow().isEqual()).isTrue();
        assertThat(log.passages)
                .as("each look waits for what had been told before it")
                .isEqualTo(3);
    }

    @Test
    void whatDiffersMoreThanIsKeptInMindIsStillFound() {
        for (var number = 0; number < 1_500; number++) {
            stored.put(1, "c" + number, 1, 1);
        }
        goOn();
        stored.of(1).keySet().removeIf(id -> id.compareTo("c6") < 0); // the first of them are made equal
        assertThat(goOn()).isEmpty();
        assertThat(goOn()).isEmpty();
        assertThat(goOn().orElseThrow().differing()).isPositive();
    }

    private Optional<Compared> goOn() {
        return comparing.goOn(1, 2);
    }
}
