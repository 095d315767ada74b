package vn.thongsuot.reporting.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.IndicatorFact;

/** Adds cells up by indicator, and by kind and indicator, as the indicators allow. */
final class Totals {

    private record Sum(Contributions.Tally tally, int deeds) {

        Sum plus(Sum other) {
            return new Sum(tally.plus(other.tally), deeds + other.deeds);
        }
    }

    private final FigureQuery query;
    private final Map<String, IndicatorFact> indicators;
    private final Map<String, Sum> overall = new LinkedHashMap<>();
    private final Map<String, Map<String, Sum>> byKind = new TreeMap<>();

    Totals(FigureQuery query, Map<String, IndicatorFact> indicators) {
        this.query = query;
        this.indicators = indicators;
    }

    void add(Cells.Part part) {
        var sum = new Sum(part.tally(), part.deeds());
        overall.merge(part.indicator(), sum, Sum::plus);
        byKind.computeIfAbsent(part.kind(), any -> new LinkedHashMap<>()).merge(part.indicator(), sum, Sum::plus);
    }

    /** One for each indicator there is, reported or not, then what was reported by kind. */
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        order().forEach(indicator -> figures.add(figure(null, indicator, overall.get(indicator))));
        byKind.forEach((kind, sums) -> order().stream()
                .filter(sums::containsKey)
                .forEach(indicator -> figures.add(figure(kind, indicator, sums.get(indicator)))));
        return figures;
    }

    /** The number of deeds first, then by code, then those of which nothing is known. */
    private List<String> order() {
        var order = new ArrayList<String>();
        order.add(CellKey.DEEDS);
        indicators.entrySet().stream()
                .filter(entry -> entry.getValue().isNumber())
                .sorted(Comparator.comparing((Map.Entry<String, IndicatorFact> entry) ->
                                entry.getValue().code())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> order.add(entry.getKey()));
        overall.keySet().stream().filter(id -> !order.contains(id)).sorted().forEach(order::add);
        return order;
    }

    private Figure figure(@Nullable String kind, String indicator, @Nullable Sum sum) {
        var token = new CellToken(query, kind, indicator);
        if (sum == null) {
            return new Figure(token, null, null, 0, Figure.Reason.NOT_REPORTED);
        }
        var tally = sum.tally();
        if (tally.values() > 1 && !addsUp(indicator)) {
            var known = indicators.containsKey(indicator);
            var reason = known ? Figure.Reason.NOT_ADDITIVE : Figure.Reason.INDICATOR_NOT_KNOWN;
            return new Figure(token, null, null, sum.deeds(), reason);
        }
        var qualifier = Qualifier.ofSum(tally.qualifiers().keySet());
        return new Figure(token, tally.sum(), qualifier, sum.deeds(), null);
    }

    private boolean addsUp(String indicator) {
        var known = indicators.get(indicator);
        return indicator.equals(CellKey.DEEDS) || (known != null && known.addsUp());
    }
}
