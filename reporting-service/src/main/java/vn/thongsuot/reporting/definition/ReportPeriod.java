package vn.thongsuot.reporting.definition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.NominalPeriod;

/**
 * A period that was opened, with the definition as it then was: a later change of that does not reach it.
 *
 * @param definition id
 * @param definitionVersion which one was in force
 * @param asked what it then said
 * @param nominal absent for one that has no name but its days
 * @param opened the day by the rule, which may be some days before anybody looked
 * @param last one for each level
 * @param until the latest of them; up to then units that join are asked too
 */
public record ReportPeriod(
        String definition,
        long definitionVersion,
        ReportDefinition asked,
        @Nullable NominalPeriod nominal,
        Days days,
        LocalDate opened,
        List<LastDays> last,
        LocalDate until) {

    static final String OPENED = "vn.thongsuot.reportperiod.opened.v1";

    public ReportPeriod {
        last = List.copyOf(last);
    }

    static ReportPeriod of(String id, long version, ReportDefinition definition, ReckonedPeriod period) {
        return new ReportPeriod(
                id,
                version,
                definition,
                period.nominal(),
                period.days(),
                period.opens(),
                period.last(),
                period.until());
    }

    /** One for each definition and name of a period, whoever opens it and however often. */
    static String idOf(TenantId tenant, String definition, ReckonedPeriod period) {
        var key = ReportDefinition.keyOf(period.nominal(), period.days());
        return Command.idOf("report-period", tenant.value(), definition, key);
    }

    /** How a report over it is called. */
    String title() {
        return nominal == null ? asked.name() : asked.name() + " " + nominal.inWords();
    }
}
