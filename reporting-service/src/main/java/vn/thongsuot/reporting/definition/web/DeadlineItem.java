package vn.thongsuot.reporting.definition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.definition.LastDays;
import vn.thongsuot.reporting.definition.ReckonedPeriod;
import vn.thongsuot.reporting.definition.ReckoningPeriods;
import vn.thongsuot.reporting.definition.ReportDefinition;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.NominalPeriod;

/**
 * A period to come.
 *
 * @param name as a report says it; absent for one that has no name but its days
 * @param opens the day on which the units are asked
 * @param last one for each level: by the rule, and as it counts
 * @param yearsUnknown years of last days of which nobody keeps a calendar: only their weekends were looked at
 */
record DeadlineItem(
        @Nullable NominalPeriod periodRule,
        @Nullable String name,
        Days period,
        LocalDate opens,
        List<LastDays> last,
        List<Integer> yearsUnknown) {

    /** How many are shown. */
    private static final int SHOWN = 3;

    /** The next periods of a definition, stored or not. */
    static List<DeadlineItem> next(ReckoningPeriods reckoning, TenantId tenant, ReportDefinition definition) {
        var periods = reckoning.next(tenant, definition, SHOWN);
        var unknown = reckoning.yearsUnknown(tenant, periods);
        return periods.stream().map(period -> of(period, unknown)).toList();
    }

    private static DeadlineItem of(ReckonedPeriod period, Set<Integer> unknown) {
        var nominal = period.nominal();
        var name = nominal == null ? null : nominal.inWords();
        var years = period.last().stream()
                .map(last -> last.last().getYear())
                .filter(unknown::contains)
                .distinct()
                .toList();
        return new DeadlineItem(nominal, name, period.days(), period.opens(), period.last(), years);
    }
}
