package vn.thongsuot.reporting.definition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.facts.Days;

/**
 * That a unit was asked for its report over a period. Whether it has answered is read from its reports.
 *
 * @param definition id
 * @param period id
 * @param step which level, from 0
 * @param unit id of the one that reports
 * @param recipient id; absent where nobody stands above it
 * @param title how the report is called
 * @param directive id of the document that it answers
 * @param asked the day on which it was asked
 * @param due the last day; it ends at 24:00
 */
public record ReportDuty(
        String definition,
        String period,
        int step,
        String unit,
        @Nullable String recipient,
        String title,
        String directive,
        Days days,
        LocalDate asked,
        LocalDate due) {

    static final String OPENED = "vn.thongsuot.reportduty.opened.v1";

    /** A unit is asked once over a period, at its lowest level. */
    static String idOf(TenantId tenant, String period, String unit) {
        return Command.idOf("report-duty", tenant.value(), period, unit);
    }

    /** Id of the report that is drafted for it, so that two who draft at once draft one. */
    static String reportOf(TenantId tenant, String duty) {
        return Command.idOf("report-of-duty", tenant.value(), duty);
    }
}
