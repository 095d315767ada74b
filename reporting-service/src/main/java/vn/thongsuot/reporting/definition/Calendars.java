package vn.thongsuot.reporting.definition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thongsuot.organisation.calendar.DeliveredCalendars;
import vn.thongsuot.organisation.calendar.ReminderDays;
import vn.thongsuot.organisation.calendar.WorkingDays;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.tenancy.TenantId;

/** The working calendar of each tenant and when it wants to be reminded, as directive-service keeps and tells them. */
public final class Calendars {

    private static final int YEARS = 2;

    /** Of the one in each tenant. */
    private static final String RULES = "rules";

    private final Replica<YearCalendar> own;
    private final Replica<RuleCopy> rules;
    private final DeliveredCalendars delivered;

    public Calendars(Replica<YearCalendar> own, Replica<RuleCopy> rules, DeliveredCalendars delivered) {
        this.own = own;
        this.rules = rules;
        this.delivered = delivered;
    }

    /** For days at most two years away; read in one query. */
    public WorkingDays around(TenantId tenant, LocalDate day) {
        var years = IntStream.rangeClosed(day.getYear() - YEARS, day.getYear() + YEARS)
                .boxed()
                .toList();
        return new WorkingDays(known(tenant, years).values());
    }

    /** Those of the years of which nobody keeps a calendar: in them only weekends are looked at. */
    Set<Integer> unknown(TenantId tenant, Collection<Integer> years) {
        var unknown = new TreeSet<>(years);
        unknown.removeAll(known(tenant, years).keySet());
        return unknown;
    }

    private Map<Integer, YearCalendar> known(TenantId tenant, Collection<Integer> years) {
        var ids = years.stream().map(YearCalendar::idOf).collect(Collectors.toSet());
        var kept =
                own.findAll(tenant, ids).values().stream().map(Versioned::state).toList();
        return delivered.under(years, kept);
    }

    /** Which last days are to be told of on the day. */
    ReminderDays reminders(TenantId tenant, LocalDate today) {
        var wanted = rules.find(tenant, RULES)
                .map(Versioned::state)
                .orElseGet(() -> new RuleCopy(ReminderDays.DELIVERED_BEFORE, ReminderDays.DELIVERED_AFTER));
        return new ReminderDays(wanted.before(), wanted.after(), around(tenant, today), today);
    }
}
