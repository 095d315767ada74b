package vn.thongsuot.directive.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.thongsuot.platform.tenancy.TenantId;

/** Counts working days forth and back, by the calendars that hold for a tenant. */
public final class CountingWorkingDays {

    private final KeepingCalendars calendars;

    public CountingWorkingDays(KeepingCalendars calendars) {
        this.calendars = calendars;
    }

    /** Counts in one tenant, around one day. */
    @FunctionalInterface
    public interface Days {

        /**
         * The working day so many working days after a day, which does not count; before it when negative; for 0 the
         * day itself, or the last working day before it.
         */
        LocalDate shift(LocalDate from, int days);
    }

    /** For days at most a year away; the calendars are read once. */
    public Days around(TenantId tenant, LocalDate day) {
        var years = List.of(day.getYear() - 1, day.getYear(), day.getYear() + 1);
        var worked = new WorkingDays(calendars.among(tenant, years).values());
        return (from, days) -> shifted(worked, from, days);
    }

    private static LocalDate shifted(WorkingDays worked, LocalDate from, int days) {
        if (days >= 0) {
            return days == 0 ? worked.worked(from, -1) : worked.after(from, days);
        }
        var day = from;
        for (int left = -days; left > 0; left--) {
            day = worked.worked(day.minusDays(1), -1);
        }
        return day;
    }
}
