package vn.thongsuot.reporting.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.IndicatorFact;

/**
 * Makes the totals of a table. What has the same sets is added up first, and then once at each place where one of the set
 * belongs: a deed by two units below one is counted there once.
 */
final class TableTotals {

    private record Same(List<String> directives, List<String> units, String indicator) {}

    private final TableQuery query;
    private final Axis rows;
    private final Axis columns;
    private final Map<String, IndicatorFact> indicators;
    private final Succession succession;
    private final Map<Same, Running> same = new LinkedHashMap<>();
    private final Map<String, @Nullable Total[]> totals = new HashMap<>();

    TableTotals(
            TableQuery query, Axis rows, Axis columns, Map<String, IndicatorFact> indicators, Succession succession) {
        this.query = query;
        this.rows = rows;
        this.columns = columns;
        this.indicators = indicators;
        this.succession = succession;
        query.indicators().forEach(indicator -> totals.put(indicator, new Total[rows.size() * columns.size()]));
    }

    /** Indicators of which the cells say all, or those of which they do not. */
    Set<String> readFromCells(boolean wanted) {
        return query.indicators().stream()
                .filter(indicator -> rule(indicator).isReadFromCells() == wanted)
                .collect(Collectors.toSet());
    }

    private Rule rule(String indicator) {
        return Rule.of(indicator, indicators.get(indicator));
    }

    void addCell(Placed<Cells.Part> cell) {
        var part = cell.what();
        same.computeIfAbsent(new Same(cell.directives(), cell.units(), part.indicator()), any -> new Running())
                .add(part.tally(), part.deeds());
    }

    /** After the cells. */
    void addRepeated(Placed<Sources.Repeated> repeated) {
        var what = repeated.what();
        var running = same.get(new Same(repeated.directives(), repeated.units(), what.indicator()));
        if (running != null) {
            running.addRepeated(what.more());
        }
    }

    void addReading(Placed<Reading> placed) {
        var reading = placed.what();
        if (reading.isCounted() || rule(reading.indicator()).overUnits() == Aggregation.DISTINCT) {
            for (var row : rows.of(placed.directives())) {
                for (var column : columns.of(placed.units())) {
                    at(reading.indicator(), row, column).add(reading);
                }
            }
        }
    }

    private Total at(String indicator, int row, int column) {
        @Nullable Total[] all = totals.getOrDefault(indicator, new Total[0]);
        var place = row * columns.size() + column;
        var total = all[place];
        if (total == null) {
            total = new Total(rule(indicator), succession);
            all[place] = total;
        }
        return total;
    }

    /** Row by row, in each column by column, and there in the order of the indicators; nothing where nothing was reported. */
    List<FigureTable.Cell> cells() {
        spread();
        var cells = new ArrayList<FigureTable.Cell>();
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < columns.size(); column++) {
                for (var indicator : query.indicators()) {
                    @Nullable Total[] all = totals.getOrDefault(indicator, new Total[0]);
                    var total = all[row * columns.size() + column];
                    if (total != null) {
                        cells.add(new FigureTable.Cell(row, column, figure(row, column, indicator, total)));
                    }
                }
            }
        }
        return cells;
    }

    private void spread() {
        same.forEach((sets, running) -> {
            for (var row : rows.of(sets.directives())) {
                for (var column : columns.of(sets.units())) {
                    at(sets.indicator(), row, column).add(running);
                }
            }
        });
        same.clear();
    }

    private Figure figure(int row, int column, String indicator, Total total) {
        var token = new CellToken(query.of(rows.ids().get(row), columns.ids().get(column)), null, indicator);
        Optional<Combined> combined = total.combined();
        return combined.map(one -> Figure.of(token, one, total.deeds()))
                .orElseGet(() -> Figure.without(token, total.deeds(), Totals.reason(indicators, indicator)));
    }
}
