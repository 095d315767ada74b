package vn.thongsuot.reporting.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.IndicatorFact;

/** Totals over subtrees, and the deeds behind each. */
public final class ReadingFigures {

    private static final int NOT_DATABLE_SHOWN = 100;

    private final Cells cells;
    private final Sources sources;
    private final Gaps gaps;
    private final Freshness.Meter freshness;
    private final Selecting selecting;
    private final Replica<IndicatorFact> indicators;

    public ReadingFigures(
            Cells cells,
            Sources sources,
            Gaps gaps,
            Freshness.Meter freshness,
            Selecting selecting,
            Replica<IndicatorFact> indicators) {
        this.cells = cells;
        this.sources = sources;
        this.gaps = gaps;
        this.freshness = freshness;
        this.selecting = selecting;
        this.indicators = indicators;
    }

    /** Refused as not found when directive or unit are not of this tenant. */
    public Outcome<Figures> read(TenantId tenant, FigureQuery query) {
        return cells.throughout(() -> {
            var measured = freshness.measure(); // before the cells are read, so that it never promises too much
            return selecting.select(tenant, query).map(selection -> figures(tenant, query, selection, measured));
        });
    }

    /** Figures that are told beside each other are read inside, so that all are of one generation. */
    public <T> T throughout(Supplier<T> read) {
        return cells.throughout(read);
    }

    private Figures figures(TenantId tenant, FigureQuery query, Selection selection, Freshness measured) {
        var totals = new Totals(query, indicators(tenant), selecting.succession(tenant));
        cells.meeting(tenant, selection).forEach(totals::add);
        sources.repeated(tenant, selection).forEach(repeated -> totals.add(repeated.what()));
        var oneByOne = totals.readOneByOne();
        if (!oneByOne.isEmpty()) {
            sources.readings(tenant, selection, oneByOne).forEach(totals::add);
        }
        var period = selection.period();
        var unplaced = period == null ? 0 : sources.countNotDatable(tenant, selection, period);
        return new Figures(
                totals.figures(),
                period == null || unplaced == 0
                        ? List.of()
                        : sources.notDatable(tenant, selection, period, NOT_DATABLE_SHOWN),
                unplaced,
                measured,
                gaps.standing(tenant) + gaps.standingOfUnknownTenant());
    }

    /** The totals of other days, for comparing; refused as {@link #read}. */
    public Outcome<Compared> compare(TenantId tenant, FigureQuery query, Interval days) {
        return read(tenant, query.over(days)).map(figures -> new Compared(days, figures));
    }

    /** The deeds, with versions, that make the total the token names. */
    public Outcome<Page<Sources.Source>> sources(TenantId tenant, CellToken token, PageQuery page) {
        return selecting
                .select(tenant, token.query())
                .map(selection ->
                        sources.behind(tenant, selection, token.kind(), behind(tenant, token.indicator()), page));
    }

    private Sources.Behind behind(TenantId tenant, String indicator) {
        var rule = Rule.of(indicator, indicators(tenant).get(indicator));
        return new Sources.Behind(indicator, rule.overUnits() == Aggregation.DISTINCT);
    }

    /** All indicators of the tenant, by id. */
    public Map<String, IndicatorFact> indicators(TenantId tenant) {
        var known = new HashMap<String, IndicatorFact>();
        indicators.all(tenant).forEach(indicator -> known.put(indicator.id(), indicator.state()));
        return known;
    }
}
