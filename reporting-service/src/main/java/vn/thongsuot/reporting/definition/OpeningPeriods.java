package vn.thongsuot.reporting.definition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Opens the periods of what is in force, by its rules and the working calendar, and asks the units. Ids follow from what is
 * opened, so it may run on several instances at once, twice, or be cut off in the middle: each period, and each unit in it,
 * is there once. Units that join while a period is open are asked then.
 */
public final class OpeningPeriods {

    private static final String SERVICE = "reporting-service";

    /** The longest that a last day may lie after the cut-off; until then days on which nothing ran are made up for. */
    private static final int BACK_DAYS = 430;

    /** The furthest that a period is opened before its cut-off: sixty working days, with the longest holidays between. */
    private static final int AHEAD_DAYS = 120;

    private final Aggregates<ReportDefinition> definitions;
    private final Aggregates<ReportPeriod> periods;
    private final AskingUnits asking;
    private final ReckoningPeriods reckoning;
    private final Clock clock;

    public OpeningPeriods(
            Aggregates<ReportDefinition> definitions,
            Aggregates<ReportPeriod> periods,
            AskingUnits asking,
            ReckoningPeriods reckoning,
            Clock clock) {
        this.definitions = definitions;
        this.periods = periods;
        this.asking = asking;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /** Opens what is due; answers how many periods and duties were new. */
    public int open(TenantId tenant) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        return openAll(tenant, today) + askAll(tenant, today);
    }

    private int openAll(TenantId tenant, LocalDate today) {
        int made = 0;
        String cursor = null;
        do {
            var page = inForce(tenant, cursor);
            var due = new LinkedHashMap<String, ReportPeriod>();
            page.items().forEach(definition -> addDue(tenant, definition, today, due));
            made += due.isEmpty() ? 0 : periods.createAll(command(tenant), due, ReportPeriod.OPENED);
            cursor = page.next();
        } while (cursor != null);
        return made;
    }

    private Page<Versioned<ReportDefinition>> inForce(TenantId tenant, @Nullable String cursor) {
        var wanted = Map.of("state", ReportDefinition.State.IN_FORCE.name());
        return definitions.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), wanted);
    }

    private void addDue(
            TenantId tenant, Versioned<ReportDefinition> definition, LocalDate today, Map<String, ReportPeriod> due) {
        var known = reckoning.of(tenant, definition.state(), today);
        known.cutOffIn(today.minusDays(BACK_DAYS), today.plusDays(AHEAD_DAYS)).stream()
                .filter(period -> !period.opens().isAfter(today) && period.isOpenOn(today))
                .forEach(period -> due.put(
                        ReportPeriod.idOf(tenant, definition.id(), period),
                        ReportPeriod.of(definition.id(), definition.version(), definition.state(), period)));
    }

    private int askAll(TenantId tenant, LocalDate today) {
        var open = Map.of("until", new Condition.Between(today.toString(), null));
        int made = 0;
        String cursor = null;
        do {
            var page = periods.page(tenant, new PageQuery(PageQuery.MAX_LIMIT, cursor), open);
            for (var period : page.items()) {
                made += asking.ask(command(tenant), period, today);
            }
            cursor = page.next();
        } while (cursor != null);
        return made;
    }

    private Command command(TenantId tenant) {
        return Command.ofService(tenant, SERVICE, clock.instant(), "report-period");
    }
}
