package vn.thongsuot.reporting.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.IndicatorFact;

/** Totals over subtrees as the trees stand now, and the deeds behind each. */
public final class ReadingFigures {

    private static final int NOT_DATABLE_SHOWN = 100;

    private final Cells cells;
    private final Sources sources;
    private final Gaps gaps;
    private final Freshness.Meter freshness;
    private final Directives directives;
    private final Organisation organisation;
    private final Replica<IndicatorFact> indicators;

    public ReadingFigures(
            Cells cells,
            Sources sources,
            Gaps gaps,
            Freshness.Meter freshness,
            Directives directives,
            Organisation organisation,
            Replica<IndicatorFact> indicators) {
        this.cells = cells;
        this.sources = sources;
        this.gaps = gaps;
        this.freshness = freshness;
        this.directives = directives;
        this.organisation = organisation;
        this.indicators = indicators;
    }

    /** Refused as not found when directive or unit are not of this tenant. */
    public Outcome<Figures> read(TenantId tenant, FigureQuery query) {
        var measured = freshness.measure(); // before the cells are read, so that it never promises too much
        return select(tenant, query).map(selection -> figures(tenant, query, selection, measured));
    }

    private Figures figures(TenantId tenant, FigureQuery query, Selection selection, Freshness measured) {
        var totals = new Totals(query, indicators(tenant));
        cells.meeting(tenant, selection).forEach(totals::add);
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

    /** The deeds, with versions, that make the total the token names. */
    public Outcome<Page<Sources.Source>> sources(TenantId tenant, CellToken token, PageQuery page) {
        return select(tenant, token.query())
                .map(selection -> sources.behind(tenant, selection, token.kind(), token.indicator(), page));
    }

    /** All indicators of the tenant, by id. */
    public Map<String, IndicatorFact> indicators(TenantId tenant) {
        var known = new HashMap<String, IndicatorFact>();
        indicators.all(tenant).forEach(indicator -> known.put(indicator.id(), indicator.state()));
        return known;
    }

    private Outcome<Selection> select(TenantId tenant, FigureQuery query) {
        var directive = query.directive();
        var unit = query.unit();
        var graph = directives.graph(tenant);
        var tree = organisation.units(tenant);
        if ((directive != null && !graph.knows(directive))
                || (unit != null && tree.unit(unit).isEmpty())) {
            return Outcome.refused(Refusal.notFound());
        }
        @Nullable Set<String> below = directive == null ? null : graph.selfAndDescendants(directive);
        @Nullable Set<String> subtree = unit == null ? null : tree.subtree(unit);
        return Outcome.done(new Selection(below, subtree, query.period()));
    }
}
