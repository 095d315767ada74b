package vn.thongsuot.reporting.definition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.calendar.Roll;
import vn.thongsuot.organisation.calendar.WorkingDays;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.CutOff;
import vn.thongsuot.reporting.outline.NominalPeriod;

/**
 * Until when a report is to have been sent.
 *
 * @param form what the day is counted from
 * @param day of {@link Form#DAY_OF_MONTH}: in or after the last month that the period is called by, as Nghị định
 *     09/2019/NĐ-CP (Điều 13) names the 25th
 * @param days of {@link Form#AFTER_CUT_OFF}: how many days after the cut-off, which does not count itself
 * @param working whether only working days count; of {@link Form#AFTER_CUT_OFF}
 * @param on the day itself, of {@link Form#ON}
 * @param roll what becomes of a last day on which nobody works
 */
public record DueRule(
        Form form,
        CutOff.@Nullable Day day,
        @Nullable Integer days,
        boolean working,
        @Nullable LocalDate on,
        Roll roll) {

    /** What the day is counted from. */
    public enum Form {
        /** a day of the period's last month, or of one after it */
        DAY_OF_MONTH,
        /** so many days after the cut-off */
        AFTER_CUT_OFF,
        /** a day of its own, as a thematic or unusual report is ordered */
        ON
    }

    /** The last day by the rule alone, before days off were looked at. */
    LocalDate read(Days period, @Nullable NominalPeriod nominal, WorkingDays calendar) {
        if (on != null) {
            return on;
        }
        if (days != null) {
            return working ? calendar.after(period.to(), days) : period.to().plusDays(days);
        }
        if (day == null || nominal == null) {
            throw new IllegalStateException("expected a rule that was checked, got " + this);
        }
        return day.near(nominal.rule().endOf(nominal.of()));
    }
}
