package vn.thongsuot.reporting.timeliness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.answer.Answers;
import vn.thongsuot.reporting.answer.Arrivals;
import vn.thongsuot.reporting.answer.Asked;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.figure.Selecting;

/**
 * Who of those that were asked has answered, and when. Each was asked as the unit that it was then: one that has been merged
 * or dissolved since still counts, below the unit under which it is found on the day.
 */
public final class Timeliness {

    private final Answers answers;
    private final Arrivals arrivals;
    private final Directives directives;
    private final Organisation organisation;
    private final Selecting selecting;
    private final Clock clock;

    public Timeliness(
            Answers answers,
            Arrivals arrivals,
            Directives directives,
            Organisation organisation,
            Selecting selecting,
            Clock clock) {
        this.answers = answers;
        this.arrivals = arrivals;
        this.directives = directives;
        this.organisation = organisation;
        this.selecting = selecting;
        this.clock = clock;
    }

    /** Refused as not found when directive or unit are not of this tenant. */
    public Outcome<Rates> rates(TenantId tenant, RateQuery query) {
        return all(tenant, query).map(all -> {
            var paths = selecting.paths(tenant, query.asOf());
            var below = new HashMap<String, List<UnitAnswer>>();
            all.forEach(answer -> below.computeIfAbsent(
                            rightBelow(query.unit(), paths.apply(answer.unit())), any -> new ArrayList<>())
                    .add(answer));
            var order = organisation.units(tenant).inOfficialOrder(below.keySet());
            return new Rates(
                    Rate.of(all),
                    order.stream()
                            .map(unit -> new Rates.Below(unit, Rate.of(below.getOrDefault(unit, List.of()))))
                            .toList());
        });
    }

    /** Which of a unit and those above it stands right below the one asked about, or at the top. */
    private static String rightBelow(@Nullable String top, Set<String> path) {
        String below = null;
        for (var unit : path) {
            if (unit.equals(top)) {
                return below == null ? unit : below;
            }
            below = unit;
        }
        return below == null ? "" : below;
    }

    /** Those wanted, in the official order of the units; refused as {@link #rates}. */
    public Outcome<Page<UnitAnswer>> answers(TenantId tenant, RateQuery query, Which which, PageQuery page) {
        return all(tenant, query)
                .map(all -> page(
                        after(all, page.cursor()).stream().filter(which::takes).toList(), page.limit()));
    }

    /**
     * What comes after a unit, which need not be wanted any more: it may have answered since. One that is not asked any more
     * has no place; then all come again rather than that some are lost.
     */
    private static List<UnitAnswer> after(List<UnitAnswer> all, @Nullable String unit) {
        var place = all.stream().map(UnitAnswer::unit).toList().indexOf(unit);
        return all.subList(place + 1, all.size());
    }

    private static Page<UnitAnswer> page(List<UnitAnswer> rest, int limit) {
        var shown = rest.stream().limit(limit).toList();
        return new Page<>(shown, rest.size() > shown.size() ? shown.getLast().unit() : null);
    }

    private Outcome<List<UnitAnswer>> all(TenantId tenant, RateQuery query) {
        var unit = query.unit();
        if (!directives.graph(tenant).knows(query.directive())
                || (unit != null && organisation.units(tenant).unit(unit).isEmpty())) {
            return Outcome.refused(Refusal.notFound());
        }
        var among = unit == null ? null : selecting.subtree(tenant, unit, query.asOf());
        var asked = new Asked(query.directive(), among, null, Set.of(), query.period());
        var due = query.due();
        Map<String, LocalDate> last = due == null ? arrivals.lastDays(tenant, asked) : Map.of();
        var days = arrivals.days(tenant, asked);
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        return Outcome.done(answers.to(tenant, asked).stream()
                .map(answer -> UnitAnswer.of(
                        answer.unit(),
                        answer.standing(),
                        due == null ? last.get(answer.unit()) : due,
                        days.get(answer.unit()),
                        today))
                .toList());
    }
}
