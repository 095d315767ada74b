package vn.thongsuot.reporting.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.IndicatorFact;

/** Figures made from deeds one by one, without any cell. At rest they are those that the cells give. */
public final class Folding {

    /** In which cell a value is counted. */
    private record Place(String indicator, Interval block) {}

    private final FigureQuery query;
    private final PeriodCover cover;

    private Folding(FigureQuery query, Interval period) {
        this.query = query;
        this.cover = PeriodCover.of(period);
    }

    /** The totals, over all kinds and by kind; the deeds must be those that meet the selection of the query. */
    public static List<Figure> totals(
            FigureQuery query,
            Interval period,
            List<CountedDeed> deeds,
            Map<String, IndicatorFact> indicators,
            Succession succession) {
        var folding = new Folding(query, period);
        var totals = new Totals(query, indicators, succession);
        var oneByOne = totals.readOneByOne();
        var repeats = Repeats.in(period);
        for (var deed : deeds) {
            folding.parts(deed).forEach(totals::add);
            repeats.of(deed.kind(), deed.counted()).forEach(totals::add);
            deed.readings(period, oneByOne).forEach(totals::add);
        }
        return totals.figures();
    }

    /** How many of the deeds, or of their values, cannot be placed in the period. */
    public static long notDatable(Interval period, List<CountedDeed> deeds) {
        return deeds.stream()
                .filter(deed -> deed.values().stream().anyMatch(value -> crosses(value.period(), period)))
                .count();
    }

    private static boolean crosses(@Nullable Interval of, Interval period) {
        return of == null || (of.overlaps(period) && !period.contains(of));
    }

    /** As in cells: what a deed reports twice inside one block is one contribution; what it only names is none. */
    private Stream<Cells.Part> parts(CountedDeed deed) {
        var placed = new LinkedHashMap<Place, Tally>();
        deed.values().stream()
                .filter(value -> value.tally().values() > 0)
                .forEach(value -> cover.block(value.period())
                        .ifPresent(block ->
                                placed.merge(new Place(value.indicator(), block), value.tally(), Tally::plus)));
        return placed.entrySet().stream()
                .map(part -> new Cells.Part(deed.kind(), part.getKey().indicator(), part.getValue(), 1));
    }
}
