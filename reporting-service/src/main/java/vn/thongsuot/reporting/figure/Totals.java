package vn.thongsuot.reporting.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.IndicatorFact;

/** Makes one figure of each indicator, and of each kind and indicator, as the indicators say. */
final class Totals {

    private final FigureQuery query;
    private final Map<String, IndicatorFact> indicators;
    private final Succession succession;
    private final Map<String, Total> overall = new LinkedHashMap<>();
    private final Map<String, Map<String, Total>> byKind = new TreeMap<>();

    Totals(FigureQuery query, Map<String, IndicatorFact> indicators, Succession succession) {
        this.query = query;
        this.indicators = indicators;
        this.succession = succession;
    }

    /** Indicators of which the cells do not say all. */
    Set<String> readOneByOne() {
        return indicators.keySet().stream()
                .filter(indicator -> !rule(indicator).isReadFromCells())
                .collect(Collectors.toSet());
    }

    void add(Cells.Part part) {
        if (rule(part.indicator()).isReadFromCells()) {
            of(overall, part.indicator()).add(part);
            of(ofKind(part.kind()), part.indicator()).add(part);
        }
    }

    /** After the cells. */
    void add(Sources.Repeated repeated) {
        for (var totals : List.of(overall, byKind.getOrDefault(repeated.kind(), Map.of()))) {
            var total = totals.get(repeated.indicator());
            if (total != null && rule(repeated.indicator()).isReadFromCells()) {
                total.addRepeated(repeated.more());
            }
        }
    }

    void add(Reading reading) {
        var names = rule(reading.indicator()).overUnits() == Aggregation.DISTINCT;
        if (names || reading.isCounted()) {
            of(overall, reading.indicator()).add(reading);
            of(ofKind(reading.kind()), reading.indicator()).add(reading);
        }
    }

    private Total of(Map<String, Total> totals, String indicator) {
        return totals.computeIfAbsent(indicator, any -> new Total(rule(indicator), succession));
    }

    private Map<String, Total> ofKind(String kind) {
        return byKind.computeIfAbsent(kind, any -> new LinkedHashMap<>());
    }

    private Rule rule(String indicator) {
        return Rule.of(indicator, indicators.get(indicator));
    }

    /** One for each indicator there is, reported or not, then what was reported by kind. */
    List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        order().forEach(indicator -> figures.add(figure(null, indicator, overall.get(indicator))));
        byKind.forEach((kind, totals) -> order().stream()
                .filter(totals::containsKey)
                .forEach(indicator -> figures.add(figure(kind, indicator, totals.get(indicator)))));
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

    private Figure figure(@Nullable String kind, String indicator, @Nullable Total total) {
        var token = new CellToken(query, kind, indicator);
        if (total == null) {
            return Figure.without(token, 0, Figure.Reason.NOT_REPORTED);
        }
        Optional<Combined> combined = total.combined();
        return combined.map(one -> Figure.of(token, one, total.deeds()))
                .orElseGet(() -> Figure.without(token, total.deeds(), reason(indicators, indicator)));
    }

    /** Why what was reported makes no value. */
    static Figure.Reason reason(Map<String, IndicatorFact> indicators, String indicator) {
        var known = indicators.containsKey(indicator);
        return known ? Figure.Reason.NOT_ADDITIVE : Figure.Reason.INDICATOR_NOT_KNOWN;
    }
}
