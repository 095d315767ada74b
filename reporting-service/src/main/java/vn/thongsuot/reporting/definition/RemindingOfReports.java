package vn.thongsuot.reporting.definition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.calendar.ReminderDays;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Reminds of reports that have not arrived, before and after their last day, by the tenant's rules and working calendar, as
 * directive-service does of tasks. The id of a reminder follows from its source, so that each comes once.
 */
public final class RemindingOfReports {

    private static final String SERVICE = "reporting-service";

    private final FollowingDuties following;
    private final Aggregates<ReportReminder> reminders;
    private final Calendars calendars;
    private final Clock clock;

    public RemindingOfReports(
            FollowingDuties following, Aggregates<ReportReminder> reminders, Calendars calendars, Clock clock) {
        this.following = following;
        this.reminders = reminders;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Makes what is due today; answers how many reminders were new. */
    public int remind(TenantId tenant) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        var days = calendars.reminders(tenant, today);
        if (days.before().isEmpty() && days.after().isEmpty()) {
            return 0;
        }
        var due = new Condition.Between(days.first().toString(), days.last().toString());
        var made = new int[1];
        following.eachPage(tenant, Map.of("due", due), page -> {
            var found = new LinkedHashMap<String, ReportReminder>();
            page.stream().filter(one -> one.standing().isOpen()).forEach(one -> add(tenant, one, days, found));
            made[0] += found.isEmpty() ? 0 : reminders.createAll(command(tenant), found, ReportReminder.MADE);
        });
        return made[0];
    }

    private static void add(
            TenantId tenant, FollowingDuties.Followed one, ReminderDays days, Map<String, ReportReminder> found) {
        var duty = one.duty().state();
        days.of(duty.due(), duty.asked())
                .forEach(told -> found.put(
                        ReportReminder.idOf(tenant, one.duty().id(), told.days()),
                        new ReportReminder(
                                one.duty().id(), duty.unit(), duty.title(), duty.due(), told.days(), told.on())));
    }

    private Command command(TenantId tenant) {
        return Command.ofService(tenant, SERVICE, clock.instant(), "report-reminder");
    }
}
