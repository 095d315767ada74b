package vn.thongsuot.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.reporting.facts.IndicatorFact;

/** What deeds make one by one is what their cells make, and what cells do not say what their sources make in any order. */
class FoldingTest {

    private static final Interval PERIOD = RandomDeeds.PERIOD;
    private static final FigureQuery QUERY = new FigureQuery("d1", "sct", PERIOD);

    @Test
    void deedsMakeTheFiguresOfCellsAndSources() {
        for (var seed = 1; seed <= 400; seed++) {
            var random = new Random(seed);
            var world = new RandomDeeds(random);
            var deeds = world.deeds(14);
            assertThat(Folding.totals(QUERY, PERIOD, RandomDeeds.counted(deeds), world.indicators(), Succession.NONE))
                    .as("seed %d", seed)
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(read(deeds, world.indicators(), random));
        }
    }

    @Test
    void whatCannotBePlacedIsCountedOnceForEachDeed() {
        var undated = deed(null, measured(null, "1"), measured(null, "2"));
        var over = deed(days("2025-04-01", "2025-04-30"), measured(null, "1"));
        var inside = deed(days("2025-05-01", "2025-05-01"), measured(null, "1"));
        var outside = deed(days("2025-01-01", "2025-01-01"), measured(null, "1"));

        assertThat(Folding.notDatable(PERIOD, RandomDeeds.counted(List.of(undated, over, inside, outside))))
                .isEqualTo(2);
    }

    @Test
    void anActivityOfWhichSeveralCellsCountIsToldOnceInATotal() {
        var april = measured(days("2025-04-15", "2025-04-20"), "1");
        var may = measured(days("2025-05-01", "2025-05-31"), "2");
        var over = measured(days("2025-04-25", "2025-05-02"), "4");
        var articles = new IndicatorFact("articles", "Tin", null, "tin", "SUM", "SUM", "NUMBER", "SUM", "SUM");
        var deeds = List.of(deed(days("2025-04-15", "2025-04-15"), april, may, over), deed(null, may));

        var figure = Folding.totals(
                        QUERY, PERIOD, RandomDeeds.counted(deeds), Map.of("articles", articles), Succession.NONE)
                .get(1);
        assertThat(figure.value()).isEqualByComparingTo("9");
        assertThat(figure.deeds()).isEqualTo(2);
    }

    @Test
    void whatIsNamedOverAnEndOfThePeriodIsNotCountedAndListed() {
        var over = days("2025-06-20", "2025-06-21");
        var named = new Deed.Measurement("prizes", null, null, over, null, List.of("Giải A"));
        var counted = RandomDeeds.counted(List.of(deed(days("2025-05-01", "2025-05-01"), named)));
        var prizes = new IndicatorFact("prizes", "Giải", null, "giải", "NONE", "NONE", "TEXT", "DISTINCT", "DISTINCT");

        assertThat(Folding.notDatable(PERIOD, counted)).isEqualTo(1);
        var figure = Folding.totals(QUERY, PERIOD, counted, Map.of("prizes", prizes), Succession.NONE)
                .get(1);
        assertThat(figure.reason()).isEqualTo(Figure.Reason.NOT_REPORTED);
    }

    private static Deed deed(@Nullable Interval period, Deed.Measurement... values) {
        return new Deed("vps", List.of(), "TRAINING", "DONE", "Tập huấn", period, List.of("d1"), List.of(values));
    }

    private static Deed.Measurement measured(@Nullable Interval period, String value) {
        return new Deed.Measurement("articles", "EQ", new BigDecimal(value), period, null, null);
    }

    private static Interval days(String from, String to) {
        return new Interval(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** As {@link ReadingFigures} does it; the store gives deeds in any order. */
    private static List<Figure> read(List<Deed> deeds, Map<String, IndicatorFact> indicators, Random random) {
        var totals = new Totals(QUERY, indicators, Succession.NONE);
        cells(deeds).forEach(totals::add);
        repeated(deeds).forEach(totals::add);
        var oneByOne = totals.readOneByOne();
        var order = new ArrayList<>(IntStream.range(0, deeds.size()).boxed().toList());
        Collections.shuffle(order, random);
        for (var place : order) {
            var deed = deeds.get(place);
            Contributions.reported(deed).forEach((dated, reported) -> {
                var days = dated.period();
                if (oneByOne.contains(dated.indicator()) && days != null && PERIOD.contains(days)) {
                    Reading.of(RandomDeeds.id(place), CellSet.of(deed), dated, reported.single())
                            .forEach(totals::add);
                }
            });
        }
        return totals.figures();
    }

    /** In how many of the cells that make up the period each deed is, beside the first. */
    private static List<Sources.Repeated> repeated(List<Deed> deeds) {
        var cover = PeriodCover.of(PERIOD);
        var repeated = new ArrayList<Sources.Repeated>();
        for (var deed : deeds) {
            var often = new LinkedHashMap<String, Integer>();
            Contributions.of("a", 1, deed).forEach(one -> {
                var days = one.cell().interval();
                if (days != null && cover.takes(one.cell().grain(), days)) {
                    often.merge(one.cell().indicator(), 1, Integer::sum);
                }
            });
            often.forEach((indicator, times) -> repeated.add(new Sources.Repeated(deed.kind(), indicator, times - 1)));
        }
        return repeated;
    }

    /** Each cell's contributors added up, then the cells that make up the period, as the store is asked for them. */
    private static List<Cells.Part> cells(List<Deed> deeds) {
        var cells = new LinkedHashMap<CellKey, List<Contribution>>();
        for (var place = 0; place < deeds.size(); place++) {
            Contributions.of(RandomDeeds.id(place), 1, deeds.get(place))
                    .forEach(one -> cells.computeIfAbsent(one.cell(), any -> new ArrayList<>())
                            .add(one));
        }
        var cover = PeriodCover.of(PERIOD);
        var parts = new ArrayList<Cells.Part>();
        cells.forEach((key, contributors) -> {
            var days = key.interval();
            if (days != null && cover.takes(key.grain(), days)) {
                var tally = contributors.stream()
                        .map(Contribution::tally)
                        .reduce(Tally::plus)
                        .orElseThrow();
                parts.add(new Cells.Part(key.kind(), key.indicator(), tally, contributors.size()));
            }
        });
        return parts;
    }
}
