package vn.thongsuot.directive.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.thongsuot.organisation.calendar.WorkingDays;
import vn.thongsuot.platform.tenancy.TenantId;

/** Counts working days forth and back, by the calendars that hold for a tenant. */
public final class CountingWorkingDays {

    private final KeepingCalendars calendars;

    public CountingWorkingDays(KeepingCalendars calendars) {
        this.calendars = calendars;
    }

    /** For days at most a year away; the calendars are read once. */
    public WorkingDays around(TenantId tenant, LocalDate day) {
        var years = List.of(day.getYear() - 1, day.getYear(), day.getYear() + 1);
        return new WorkingDays(calendars.among(tenant, years).values());
    }
}
