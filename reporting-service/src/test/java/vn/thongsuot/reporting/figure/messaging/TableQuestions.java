package vn.thongsuot.reporting.figure.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.FigureTable;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.TableQuery;
import vn.thongsuot.reporting.naive.Catalogue;

/** Asks a history for tables, and for each of their totals alone: they are the same, to the last digit and qualifier. */
final class TableQuestions {

    private final History history;

    TableQuestions(History history) {
        this.history = history;
    }

    /** Every directive by every unit and indicator, over some days, as they were or as they are. */
    void askAll() {
        var world = history.world();
        var indicators = new ArrayList<>(Catalogue.RULES.keySet());
        indicators.add(CellKey.DEEDS);
        var from = world.day();
        var query = new TableQuery(
                null,
                List.copyOf(world.directives().letters().keySet()),
                null,
                List.copyOf(world.organisation().units().keySet()),
                indicators,
                world.below(4) == 0 ? null : new Interval(from, from.plusDays(20 + world.below(200))),
                world.below(2) == 0 ? null : world.day());
        compare(query, history.readTable(query));
    }

    /** Below one directive and one unit: the units that exist on the day, whatever has ended being found below them. */
    void askBelowOne() {
        var world = history.world();
        var top = List.copyOf(world.directives().letters().keySet()).getFirst();
        var year = new Interval(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        var query = new TableQuery(
                top, List.of(), "ubnd", List.of(), List.of("articles", CellKey.DEEDS), year, world.day());
        var table = history.readTable(query);
        assertThat(table.rows()).first().isEqualTo(top);
        assertThat(table.columns()).first().isEqualTo("ubnd");
        compare(query, table);
    }

    private void compare(TableQuery query, FigureTable table) {
        for (var row = 0; row < table.rows().size(); row++) {
            for (var column = 0; column < table.columns().size(); column++) {
                compare(query, table, row, column);
            }
        }
    }

    private void compare(TableQuery query, FigureTable table, int row, int column) {
        var one = new FigureQuery(table.rows().get(row), table.columns().get(column), query.period(), query.asOf());
        var told = at(table, row, column);
        var alone = new HashMap<String, Figure>();
        history.read(one).items().stream()
                .filter(figure -> figure.token().kind() == null)
                .filter(figure -> query.indicators().contains(figure.token().indicator()))
                .filter(figure -> figure.deeds() > 0)
                .forEach(figure -> alone.put(figure.token().indicator(), figure));
        assertThat(told).as("table at %s", one).isEqualTo(alone);
    }

    private static Map<String, Figure> at(FigureTable table, int row, int column) {
        var told = new HashMap<String, Figure>();
        table.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .forEach(cell -> told.put(cell.figure().token().indicator(), cell.figure()));
        return told;
    }
}
