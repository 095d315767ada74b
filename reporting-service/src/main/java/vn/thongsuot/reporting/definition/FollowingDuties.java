package vn.thongsuot.reporting.definition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.facts.WholeReading;

/** Who was asked for what, and who has answered. One query for the reports of a page of duties, however many. */
public final class FollowingDuties {

    private final Aggregates<ReportDuty> duties;
    private final Replica<ReportFact> reports;
    private final Organisation organisation;
    private final Clock clock;

    public FollowingDuties(
            Aggregates<ReportDuty> duties, Replica<ReportFact> reports, Organisation organisation, Clock clock) {
        this.duties = duties;
        this.reports = reports;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A duty and how it stands. */
    public record Followed(Versioned<ReportDuty> duty, DutyStanding standing) {}

    /** How many duties of a period stand how; a state that none has is not there. */
    public record Tally(int asked, Map<DutyStanding.State, Integer> byState) {}

    public Optional<Followed> find(TenantId tenant, String id) {
        return duties.find(tenant, id).map(duty -> follow(tenant, List.of(duty)).getFirst());
    }

    /** @param wanted fields of duties, or conditions on them */
    public Page<Followed> page(TenantId tenant, PageQuery query, Map<String, ?> wanted) {
        var page = duties.page(tenant, query, wanted);
        return new Page<>(follow(tenant, page.items()), page.next());
    }

    /** Reads all duties of a period, page by page. */
    public Tally tally(TenantId tenant, String period) {
        var byState = new EnumMap<DutyStanding.State, Integer>(DutyStanding.State.class);
        eachPage(
                tenant,
                Map.of("period", period),
                page -> page.forEach(one -> byState.merge(one.standing().state(), 1, Integer::sum)));
        return new Tally(byState.values().stream().mapToInt(Integer::intValue).sum(), byState);
    }

    void eachPage(TenantId tenant, Map<String, ?> wanted, Consumer<List<Followed>> act) {
        String cursor = null;
        do {
            var page = page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), wanted);
            act.accept(page.items());
            cursor = page.next();
        } while (cursor != null);
    }

    private List<Followed> follow(TenantId tenant, List<Versioned<ReportDuty>> some) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        var answers = answers(tenant, some);
        var tree = organisation.units(tenant);
        return some.stream()
                .map(duty -> {
                    var state = duty.state();
                    var standing = DutyStanding.of(state.due(), answers.getOrDefault(key(state), List.of()), today);
                    var ended = tree.unit(state.unit())
                            .filter(unit -> !unit.existsOn(today))
                            .isPresent();
                    return new Followed(duty, ended && standing.isOpen() ? DutyStanding.ENDED : standing);
                })
                .toList();
    }

    private Map<Sought, List<Versioned<ReportFact>>> answers(TenantId tenant, List<Versioned<ReportDuty>> some) {
        if (some.isEmpty()) {
            return new HashMap<>();
        }
        var anyOf = Map.of(
                "directive", values(some, ReportDuty::directive),
                "unit", values(some, ReportDuty::unit),
                "period.to", values(some, duty -> duty.days().to().toString()));
        return WholeReading.OF_MANY.of(reports, tenant, anyOf, Map.of()).stream()
                .collect(Collectors.groupingBy(report -> key(report.state())));
    }

    private static Set<String> values(List<Versioned<ReportDuty>> some, Function<ReportDuty, String> field) {
        return some.stream().map(duty -> field.apply(duty.state())).collect(Collectors.toSet());
    }

    /** By what a report is known to answer a duty. */
    private record Sought(String unit, String directive, LocalDate from, LocalDate to) {}

    private static Sought key(ReportDuty duty) {
        return new Sought(
                duty.unit(), duty.directive(), duty.days().from(), duty.days().to());
    }

    private static Sought key(ReportFact report) {
        return new Sought(
                report.unit(),
                report.directive(),
                report.period().from(),
                report.period().to());
    }
}
