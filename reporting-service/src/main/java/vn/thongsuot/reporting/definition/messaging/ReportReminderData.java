package vn.thongsuot.reporting.definition.messaging;

import java.time.LocalDate;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.definition.ReportReminder;

/** A reminder on the wire. */
record ReportReminderData(
        String id, long version, String duty, String unit, String title, LocalDate due, int days, LocalDate on) {

    static ReportReminderData of(Versioned<ReportReminder> stored) {
        var one = stored.state();
        return new ReportReminderData(
                stored.id(), stored.version(), one.duty(), one.unit(), one.title(), one.due(), one.days(), one.on());
    }
}
