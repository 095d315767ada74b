package vn.thongsuot.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.UnitTree;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.figure.CountedDeed;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Folding;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.RandomDeeds;
import vn.thongsuot.reporting.figure.Succession;

class SettledTest {

    private static final FigureQuery QUERY = new FigureQuery("d1", "sct", RandomDeeds.PERIOD);

    /** The order in which deeds come makes no other figure, so that what was read and what is folded agree. */
    @Test
    void figuresOfTheSameDeedsInAnyOrderAgree() {
        for (var seed = 1; seed <= 100; seed++) {
            var random = new Random(seed);
            var world = new RandomDeeds(random);
            var deeds = RandomDeeds.counted(world.deeds(14));
            var shuffled = new ArrayList<>(deeds);
            Collections.shuffle(shuffled, random);
            assertThat(settled(shuffled, deeds, world.indicators(), figure -> figure)
                            .agrees())
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void anotherNumeratorIsAnotherFigure() {
        var world = new RandomDeeds(new Random(5));
        var deeds = RandomDeeds.counted(world.deeds(60));
        var settled = settled(deeds, deeds, world.indicators(), SettledTest::withOtherNumerator);
        assertThat(settled.agrees()).isFalse();

        var byDeeds = settled.byDeeds();
        assertThat(byDeeds.agrees()).isTrue();
        assertThat(byDeeds.facts().figures()).matches(figures -> figures != null && !figures.isComplete());
    }

    /** Nobody has read what the deeds make now, so that it is not signed in place of what was read. */
    @Test
    void figuresThatWereHandedInAreNotReplacedByThoseThatTheDeedsMake() {
        var world = new RandomDeeds(new Random(5));
        var deeds = RandomDeeds.counted(world.deeds(60));
        var moved = settled(deeds, deeds, world.indicators(), SettledTest::withOtherNumerator);

        assertThat(moved.toFreeze(true))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("figures-moved"));
        assertThat(moved.toFreeze(false)).isInstanceOf(Outcome.Done.class);
        assertThat(settled(deeds, deeds, world.indicators(), figure -> figure).toFreeze(true))
                .isInstanceOf(Outcome.Done.class);
    }

    /** An indicator that nobody has reported makes no other figures of those that were read before it was defined. */
    @Test
    void anIndicatorThatIsDefinedAfterwardsMovesNothing() {
        var world = new RandomDeeds(new Random(5));
        var deeds = RandomDeeds.counted(world.deeds(60));
        var before = settled(deeds, deeds, world.indicators(), figure -> figure);
        var indicators = new HashMap<>(world.indicators());
        indicators.put("new", new IndicatorFact("0-first", "Chỉ số mới", null, "chiếc", "SUM", "SUM", "NUMBER"));
        var after = settled(deeds, deeds, indicators, figure -> figure);
        var read = Objects.requireNonNull(before.facts().figures());
        var now = Objects.requireNonNull(after.facts().figures());

        assertThat(new Settled(after.facts().with(read), after.proof(), null).agrees())
                .isTrue();
        assertThat(now.items()).hasSizeGreaterThan(read.items().size());
        assertThat(HeldFigures.of(read, null).tells(HeldFigures.of(now, null))).isTrue();
    }

    /** What is printed of the period before is proven as the figures themselves are. */
    @Test
    void figuresOfThePeriodBeforeAreMadeByTheirDeedsToo() {
        var world = new RandomDeeds(new Random(5));
        var deeds = RandomDeeds.counted(world.deeds(60));
        var now = settled(deeds, deeds, world.indicators(), figure -> figure);
        var figures = Objects.requireNonNull(now.facts().figures());
        var facts = now.facts().with(figures, figures);

        assertThat(new Settled(facts, now.proof(), now.proof()).agrees()).isTrue();
        var fewer = new FigureProof(
                QUERY,
                RandomDeeds.PERIOD,
                List.of("d1"),
                List.of("sct"),
                Succession.NONE,
                deeds.subList(0, deeds.size() / 2));
        var moved = new Settled(facts, now.proof(), fewer);
        assertThat(moved.agrees()).isFalse();
        assertThat(moved.byDeeds().agrees()).isTrue();
    }

    /** Nobody signs a change since a figure that is not so any more. */
    @Test
    void anotherFigureOfThePeriodBeforeIsAnotherReport() {
        var world = new RandomDeeds(new Random(5));
        var deeds = RandomDeeds.counted(world.deeds(60));
        var read = Objects.requireNonNull(settled(deeds, deeds, world.indicators(), figure -> figure)
                .facts()
                .figures());
        var other = Objects.requireNonNull(settled(deeds, deeds, world.indicators(), SettledTest::withOtherNumerator)
                .facts()
                .figures());
        var held = HeldFigures.of(read, read);
        var now = HeldFigures.of(read, other);

        assertThat(held.tells(HeldFigures.of(read, read))).isTrue();
        assertThat(held.tells(now)).isFalse();
        assertThat(HeldFigures.of(read, null).tells(now)).isTrue();
        assertThat(held.taking(now, List.copyOf(world.indicators().keySet())).tells(now))
                .as("what is renewed is renewed for both periods")
                .isTrue();
    }

    private static Figure withOtherNumerator(Figure figure) {
        var numerator = figure.numerator();
        return numerator == null
                ? figure
                : new Figure(
                        figure.token(),
                        figure.value(),
                        figure.qualifier(),
                        figure.deeds(),
                        figure.reason(),
                        numerator.add(BigDecimal.ONE),
                        figure.denominator());
    }

    private static Settled settled(
            List<CountedDeed> read,
            List<CountedDeed> proven,
            Map<String, IndicatorFact> indicators,
            UnaryOperator<Figure> otherwise) {
        var items = Folding.totals(QUERY, RandomDeeds.PERIOD, read, indicators, Succession.NONE).stream()
                .map(otherwise)
                .toList();
        var undated = Folding.notDatable(RandomDeeds.PERIOD, read);
        var figures = new Figures(items, List.of(), undated, new Freshness(0L, 0L, 0, Instant.EPOCH), 0);
        var facts = new Gathered(
                new UnitTree(Map.of()),
                Set::of,
                null,
                List.of(),
                List.of(),
                List.of(),
                figures,
                null,
                indicators,
                null,
                List.of(),
                Map.of());
        var proof = new FigureProof(QUERY, RandomDeeds.PERIOD, List.of("d1"), List.of("sct"), Succession.NONE, proven);
        return new Settled(facts, proof, null);
    }
}
