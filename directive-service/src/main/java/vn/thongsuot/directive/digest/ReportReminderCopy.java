package vn.thongsuot.directive.digest;

import java.time.LocalDate;

/**
 * That reporting-service reminded a unit of a report that had not arrived.
 *
 * @param title how the report is called
 * @param due the last day
 * @param on the day it was due to be told
 */
public record ReportReminderCopy(String unit, String title, LocalDate due, LocalDate on) {}
