package vn.thongsuot.reporting.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.reporting.check.FullRun.Turn;
import vn.thongsuot.reporting.figure.Disagreement.Sort;
import vn.thongsuot.reporting.figure.KeptCell;
import vn.thongsuot.reporting.figure.SideBySide;

class FullRunTest {

    private static final Instant NOW = Instant.parse("2025-10-01T03:04:05Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Sides sides = new Sides();
    private final Kept kept = new Kept();
    private boolean arrived = true;
    private final Comparing comparing = new Comparing(sides, () -> () -> arrived, kept, kept, clock);
    private final FullCheck check = FullCheck.begun("c1", "quantri", NOW, 18);

    @BeforeEach
    void threeSets() {
        for (var number = 1; number <= 3; number++) {
            sides.both("a" + number, 1, Sides.deed("d" + number, "3"));
        }
        kept.begin(Sides.TENANT, check, "one", NOW);
    }

    @Test
    void itGoesSetBySetToTheEndAndSaysHowFarItIs() {
        sides.cells.remove(sides.spoil("articles", cell -> cell));

        finish(run("one", check));

        var end = kept.latest(Sides.TENANT).orElseThrow();
        assertThat(end.isRunning()).isFalse();
        assertThat(end.cells()).isEqualTo(18);
        assertThat(end.differing()).isEqualTo(1);
        assertThat(kept.compared).isEqualTo(18);
        assertThat(kept.differing.values())
                .singleElement()
                .extracting(one -> one.sort())
                .isEqualTo(Sort.CELL_MISSING);
        assertThat(kept.states)
                .extracting(FullCheck::cells)
                .contains(0L, 6L, 12L, 18L)
                .isSorted();
    }

    @Test
    void itWaitsForWhatHasNotArrivedAndHoldsNothingUpMeanwhile() {
        arrived = false;
        sides.source("late", 1, Sides.deed("d4", "3"));
        var run = run("one", check);
        var turn = Turn.GO_ON;
        while (turn == Turn.GO_ON) {
            turn = run.turn();
        }
        assertThat(turn).isEqualTo(Turn.WAIT);
        assertThat(run.turn()).isEqualTo(Turn.WAIT);

        sides.cell("late", 1, Sides.deed("d4", "3"));
        arrived = true;
        finish(run);

        assertThat(kept.differing).isEmpty();
        assertThat(kept.latest(Sides.TENANT).orElseThrow().cells()).isEqualTo(24);
    }

    @Test
    void whoWasTakenOverStopsAndTheOtherGoesOnFromThere() {
        var first = run("one", check);
        while (kept.latest(Sides.TENANT).orElseThrow().cells() == 0) {
            first.turn();
        }
        var left = kept.takeOver(Sides.TENANT, "two", NOW, NOW).orElseThrow();

        assertThat(first.turn()).isEqualTo(Turn.DONE);
        finish(run("two", left));

        assertThat(kept.latest(Sides.TENANT).orElseThrow().cells()).isEqualTo(18);
    }

    @Test
    void aSampleGoesRoundAndClearsWhatAgreesAgain() {
        var right = requireNonNull(sides.cells.get(sides.spoil("articles", cell -> cell)));
        sides.spoil("articles", FullRunTest::unsound);
        var sampling = new Sampling(comparing, kept, new SideBySide.Bound(100, 100), () -> "zzz");
        sampling.round(Sides.TENANT);
        assertThat(sampling.isFree())
                .as("its mark is looked at in the next round")
                .isFalse();
        sampling.round(Sides.TENANT);
        assertThat(sampling.isFree()).isTrue();
        assertThat(kept.differing).hasSize(1);

        sides.cells.put(right.id(), right);
        sampling.round(Sides.TENANT);
        assertThat(kept.differing).isEmpty();
    }

    @Test
    void whatWasSeenWhileAnotherGenerationWasSwitchedToIsLookedAtAgain() {
        sides.spoil("articles", FullRunTest::unsound);
        var run = run("one", check);
        run.turn();
        sides.generation = 2;
        while (kept.compared == 0) {
            assertThat(kept.differing).isEmpty();
            run.turn();
        }
        assertThat(kept.generation).isEqualTo(2);
        finish(run);

        assertThat(kept.compared).isEqualTo(18);
        assertThat(kept.differing).hasSize(1);
    }

    private static KeptCell unsound(KeptCell cell) {
        return new KeptCell(cell.id(), cell.set(), cell.key(), cell.value(), cell.sequence(), false);
    }

    private FullRun run(String instance, FullCheck from) {
        return new FullRuns(comparing, kept, 6, clock, instance).of(Sides.TENANT, from);
    }

    private static void finish(FullRun run) {
        var turns = 0;
        while (run.turn() != Turn.DONE) {
            assertThat(++turns).as("turns").isLessThan(50);
        }
    }
}
