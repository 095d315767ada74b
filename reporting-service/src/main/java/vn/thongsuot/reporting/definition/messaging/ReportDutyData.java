package vn.thongsuot.reporting.definition.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.definition.ReportDuty;
import vn.thongsuot.reporting.facts.Days;

/** What a unit was asked for, on the wire. */
record ReportDutyData(
        String id,
        long version,
        String definition,
        String reportPeriod,
        int step,
        String unit,
        @Nullable String recipient,
        String title,
        String directive,
        Days period,
        LocalDate asked,
        LocalDate due) {

    static ReportDutyData of(Versioned<ReportDuty> stored) {
        var one = stored.state();
        return new ReportDutyData(
                stored.id(),
                stored.version(),
                one.definition(),
                one.period(),
                one.step(),
                one.unit(),
                one.recipient(),
                one.title(),
                one.directive(),
                one.days(),
                one.asked(),
                one.due());
    }
}
