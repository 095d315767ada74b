package vn.thongsuot.reporting.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.CitationGraph;
import vn.thongsuot.reporting.facts.Directives;

/**
 * Totals of many directives by many units in one go: the cells are read once for all of them and put together here, so that
 * a table of any size asks the store as often as one total does.
 */
public final class ReadingTables {

    private static final int MAX_ROWS = 500;
    private static final int MAX_COLUMNS = 500;
    private static final int MAX_INDICATORS = 20;
    private static final int MAX_TOTALS = 200_000;

    private final Cells cells;
    private final Sources sources;
    private final Gaps gaps;
    private final Freshness.Meter freshness;
    private final Selecting selecting;
    private final Directives directives;
    private final Organisation organisation;
    private final ReadingFigures figures;

    public ReadingTables(
            Cells cells,
            Sources sources,
            Gaps gaps,
            Freshness.Meter freshness,
            Selecting selecting,
            Directives directives,
            Organisation organisation,
            ReadingFigures figures) {
        this.cells = cells;
        this.sources = sources;
        this.gaps = gaps;
        this.freshness = freshness;
        this.selecting = selecting;
        this.directives = directives;
        this.organisation = organisation;
        this.figures = figures;
    }

    /** Refused as not found when a directive or unit is not of this tenant, and where there are too many of them. */
    public Outcome<FigureTable> read(TenantId tenant, TableQuery query) {
        var graph = directives.graph(tenant);
        var known = organisation.units(tenant).all().keySet();
        if (!asked(query.directive(), query.directives()).allMatch(graph::knows)
                || !asked(query.unit(), query.units()).allMatch(known::contains)) {
            return Outcome.refused(Refusal.notFound());
        }
        var asOf = query.asOf();
        var units = selecting.units(tenant, asOf);
        var rows = rows(query, asOf == null ? graph : graph.asOf(asOf));
        var columns = columns(query, units, tenant);
        return tooLarge(query, rows, columns)
                .<Outcome<FigureTable>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(figures.throughout(() -> table(tenant, query, rows, columns))));
    }

    private static Stream<String> asked(@Nullable String one, List<String> several) {
        return one == null ? several.stream() : Stream.of(one);
    }

    private FigureTable table(TenantId tenant, TableQuery query, Axis rows, Axis columns) {
        var measured = freshness.measure(); // before the cells are read, so that it never promises too much
        var period = query.period();
        var selection = new Selection(rows.all(), columns.all(), period);
        var totals = new TableTotals(query, rows, columns, figures.indicators(tenant), selecting.succession(tenant));
        var added = totals.readFromCells(true);
        if (!added.isEmpty()) {
            cells.placed(tenant, selection, added).forEach(totals::addCell);
            sources.repeated(tenant, selection).forEach(totals::addRepeated);
        }
        var oneByOne = totals.readFromCells(false);
        if (!oneByOne.isEmpty()) {
            sources.placedReadings(tenant, selection, oneByOne).forEach(totals::addReading);
        }
        return new FigureTable(
                rows.ids(),
                columns.ids(),
                totals.cells(),
                period == null ? 0 : sources.countNotDatable(tenant, selection, period),
                measured,
                gaps.standing(tenant) + gaps.standingOfUnknownTenant());
    }

    private static Axis rows(TableQuery query, CitationGraph graph) {
        var root = query.directive();
        var rows = new Axis(root == null ? query.directives() : List.copyOf(graph.selfAndDescendants(root)));
        if (rows.size() <= MAX_ROWS) {
            rows.ids().forEach(row -> graph.selfAndDescendants(row).forEach(id -> rows.put(id, row)));
        }
        return rows;
    }

    /** Below one unit those that exist on the day; what had ended is counted where it is found then. */
    private Axis columns(TableQuery query, UnitsOnDay units, TenantId tenant) {
        var root = query.unit();
        var tree = organisation.units(tenant);
        var columns = new Axis(
                root == null
                        ? query.units()
                        : tree.inOfficialOrder(units.subtree(root)).stream()
                                .filter(unit -> unit.equals(root) || units.exists(unit))
                                .toList());
        tree.all().keySet().forEach(id -> units.path(id).forEach(above -> columns.put(id, above)));
        return columns;
    }

    private static Optional<Refusal> tooLarge(TableQuery query, Axis rows, Axis columns) {
        if (rows.size() > MAX_ROWS) {
            return refused(query.directive() == null ? "directives" : "directive", "table-rows", MAX_ROWS);
        }
        if (columns.size() > MAX_COLUMNS) {
            return refused(query.unit() == null ? "units" : "unit", "table-columns", MAX_COLUMNS);
        }
        var indicators = query.indicators().size();
        if (indicators > MAX_INDICATORS) {
            return refused("indicators", "table-indicators", MAX_INDICATORS);
        }
        return rows.size() * columns.size() * indicators > MAX_TOTALS
                ? refused("indicators", "table-totals", MAX_TOTALS)
                : Optional.empty();
    }

    private static Optional<Refusal> refused(String place, String rule, int most) {
        return Optional.of(Refusal.invalid(place, rule, Integer.toString(most)));
    }
}
