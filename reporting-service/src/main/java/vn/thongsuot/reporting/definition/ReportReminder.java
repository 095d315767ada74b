package vn.thongsuot.reporting.definition;

import java.time.LocalDate;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * That a unit was reminded of a report that had not arrived.
 *
 * @param duty id of what it was asked for
 * @param unit id
 * @param title how the report is called
 * @param due the last day
 * @param days how many working days until it; negative after it
 * @param on the day it was due to be told
 */
public record ReportReminder(String duty, String unit, String title, LocalDate due, int days, LocalDate on) {

    static final String MADE = "vn.thongsuot.reportreminder.made.v1";

    /** Follows from its source: one for each duty and rule, whoever makes it and however often. */
    static String idOf(TenantId tenant, String duty, int days) {
        return Command.idOf("report-reminder", tenant.value(), duty, String.valueOf(days));
    }
}
