package vn.thongsuot.directive.urging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thongsuot.directive.calendar.CountingWorkingDays;
import vn.thongsuot.directive.reminding.KeepingDeadlineRules;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Tells the unit above of each urging that was not answered so many working days after its last day, as the tenant has
 * set; tells nobody where the tenant has set nothing. The id of what is made follows from its source, so it may run on
 * several instances at once, twice, or be cut off in the middle: each is told once.
 */
public final class Escalating {

    private static final String SERVICE = "directive-service";

    /** What was due longer ago was told by an earlier look, or before the tenant wanted to be told. */
    private static final int LOOKS_BACK_DAYS = 31;

    private final Aggregates<Urged> urged;
    private final Aggregates<Escalation> escalations;
    private final KeepingDeadlineRules rules;
    private final CountingWorkingDays calendar;
    private final Organisation organisation;
    private final Clock clock;

    public Escalating(
            Aggregates<Urged> urged,
            Aggregates<Escalation> escalations,
            KeepingDeadlineRules rules,
            CountingWorkingDays calendar,
            Organisation organisation,
            Clock clock) {
        this.urged = urged;
        this.escalations = escalations;
        this.rules = rules;
        this.calendar = calendar;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Answers how many units above were told. */
    public int escalate(TenantId tenant) {
        var after = rules.of(tenant).state().escalateAfter();
        return after == null ? 0 : escalate(tenant, after);
    }

    private int escalate(TenantId tenant, int after) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        var days = calendar.around(tenant, today);
        var wanted = Map.of(
                "status",
                UrgedStatus.WAITING.name(),
                "until",
                new Condition.Between(
                        today.minusDays(LOOKS_BACK_DAYS).toString(),
                        today.minusDays(1).toString()));
        int made = 0;
        String cursor = null;
        do {
            var page = urged.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), wanted);
            var due = new LinkedHashMap<String, Escalation>();
            page.items().stream()
                    .filter(one -> !days.shift(one.state().until(), after).isAfter(today))
                    .forEach(one -> put(tenant, one, due));
            made += due.isEmpty() ? 0 : escalations.createAll(command(tenant), due, Escalation.MADE);
            cursor = page.next();
        } while (cursor != null);
        return made;
    }

    /** Nobody stands above the top of a tree. */
    private void put(TenantId tenant, Versioned<Urged> one, Map<String, Escalation> due) {
        organisation
                .units(tenant)
                .unit(one.state().unit())
                .map(UnitCopy::parent)
                .ifPresent(superior -> due.put(
                        Escalation.idOf(tenant, one.id()),
                        Escalation.of(one.id(), one.state(), superior, clock.instant())));
    }

    private Command command(TenantId tenant) {
        return Command.ofService(tenant, SERVICE, clock.instant(), "escalation");
    }
}
