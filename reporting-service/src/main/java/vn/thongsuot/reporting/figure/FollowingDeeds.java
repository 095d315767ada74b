package vn.thongsuot.reporting.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.figure.Contributions.Dated;
import vn.thongsuot.reporting.figure.DeedInFigures.Cell;
import vn.thongsuot.reporting.figure.DeedInFigures.Containing;
import vn.thongsuot.reporting.figure.DeedInFigures.Reason;
import vn.thongsuot.reporting.figure.DeedInFigures.Value;

/** From a deed to the figures it went into, and why to others not. */
public final class FollowingDeeds {

    private final KnownDeeds deeds;
    private final Selecting selecting;
    private final Replica<ActivityFact> activities;
    private final Replica<IndicatorFact> indicators;

    public FollowingDeeds(
            KnownDeeds deeds,
            Selecting selecting,
            Replica<ActivityFact> activities,
            Replica<IndicatorFact> indicators) {
        this.deeds = deeds;
        this.selecting = selecting;
        this.activities = activities;
        this.indicators = indicators;
    }

    /** Refused as not found when there is no such deed in the tenant, or when it was erased. */
    public Outcome<DeedInFigures> of(TenantId tenant, String activity, PageQuery page) {
        return deeds.find(tenant, activity)
                .<Outcome<DeedInFigures>>map(deed -> followed(tenant, deed, page))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private Outcome<DeedInFigures> followed(TenantId tenant, KnownDeed deed, PageQuery page) {
        var first = first(page);
        if (first.isEmpty()) {
            return Outcome.refused(Refusal.invalid("cursor", "unknown-cursor"));
        }
        var fact = activities.find(tenant, deed.deed().activity()).map(found -> found.state());
        var values = values(tenant, deed, fact);
        var counted = values.stream().filter(Value::isCounted).toList();
        var found = new DeedInFigures(
                deed,
                fact.map(ActivityFact::state).orElse(null),
                values,
                figures(tenant, deed, counted, first.get(), page.limit()));
        return Outcome.done(found);
    }

    private static Optional<Integer> first(PageQuery page) {
        try {
            return Optional.of(page.cursor() == null ? 0 : Integer.parseInt(page.cursor()))
                    .filter(place -> place >= 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private List<Value> values(TenantId tenant, KnownDeed deed, Optional<ActivityFact> fact) {
        var values = new ArrayList<Value>();
        var told = new HashSet<Dated>();
        var indicatorsTold = new HashSet<String>();
        for (var value : deed.deed().values()) {
            var of = new Dated(value.indicator(), value.period());
            values.add(new Value(of, value.tally(), cells(of, deed), reason(deed, of)));
            told.add(of);
            indicatorsTold.add(of.indicator());
        }
        deed.named().stream().filter(told::add).forEach(of -> {
            var reason = isCountedByName(tenant, of.indicator()) ? reason(deed, of) : Reason.NO_VALUE;
            values.add(new Value(of, null, List.of(), reason));
            indicatorsTold.add(of.indicator());
        });
        fact.ifPresent(known -> valueless(known, indicatorsTold)
                .forEach(indicator ->
                        values.add(new Value(new Dated(indicator, null), null, List.of(), Reason.NO_VALUE))));
        return values;
    }

    private static List<String> valueless(ActivityFact fact, Set<String> told) {
        return fact.measurements().stream()
                .map(ActivityFact.Measurement::indicator)
                .filter(indicator -> !told.contains(indicator))
                .distinct()
                .toList();
    }

    private boolean isCountedByName(TenantId tenant, String indicator) {
        var known =
                indicators.find(tenant, indicator).map(found -> found.state()).orElse(null);
        return Rule.of(indicator, known).overUnits() == Aggregation.DISTINCT;
    }

    private static @Nullable Reason reason(KnownDeed deed, Dated of) {
        if (!deed.counted()) {
            return Reason.STATE_NOT_COUNTED;
        }
        return of.period() == null ? Reason.NO_DATE : null;
    }

    private static List<Cell> cells(Dated of, KnownDeed deed) {
        var cells = new ArrayList<Cell>();
        if (deed.counted()) {
            for (var grain : Grain.values()) {
                block(of, grain).ifPresent(block -> cells.add(cell(grain, block, of)));
            }
            if (of.period() == null) {
                cells.add(cell(Grain.LEAF, null, of));
            }
        }
        return cells;
    }

    private static Optional<Interval> block(Dated of, Grain grain) {
        return Optional.ofNullable(of.period()).flatMap(grain::blockAround);
    }

    private static Cell cell(Grain grain, @Nullable Interval block, Dated of) {
        return new Cell(grain, block, new CellToken(new FigureQuery(null, null, block), null, of.indicator()));
    }

    /** Each value under each document and unit above; in an order that stays while the trees do. */
    private Page<Containing> figures(TenantId tenant, KnownDeed deed, List<Value> values, int first, int limit) {
        var directives = orAll(selecting.directivesOver(tenant, deed.deed().directives()));
        var units = orAll(selecting.unitsOver(tenant, deed.deed().units()));
        var all = (long) values.size() * directives.size() * units.size();
        var items = new ArrayList<Containing>();
        for (var place = (long) first; place < all && items.size() < limit; place++) {
            var value = values.get((int) (place / ((long) directives.size() * units.size())));
            var directive = directives.get((int) (place / units.size() % directives.size()));
            var unit = units.get((int) (place % units.size()));
            var query = new FigureQuery(directive.orElse(null), unit.orElse(null), value.widest());
            items.add(new Containing(new CellToken(query, null, value.of().indicator())));
        }
        var next = first + (long) items.size();
        return new Page<>(items, next < all && !items.isEmpty() ? Long.toString(next) : null);
    }

    private static List<Optional<String>> orAll(Set<String> ids) {
        return ids.isEmpty()
                ? List.of(Optional.empty())
                : ids.stream().map(Optional::of).toList();
    }
}
