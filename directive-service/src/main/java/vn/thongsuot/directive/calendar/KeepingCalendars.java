package vn.thongsuot.directive.calendar;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.calendar.DeliveredCalendars;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Keeps a tenant's calendars. Until a tenant keeps a year of its own, the one delivered with the platform holds; it has
 * version 0. Needs the right to administer at the top of a tree.
 */
public final class KeepingCalendars {

    private final Aggregates<YearCalendar> calendars;
    private final DeliveredCalendars delivered;
    private final Access access;

    public KeepingCalendars(Aggregates<YearCalendar> calendars, DeliveredCalendars delivered, Access access) {
        this.calendars = calendars;
        this.delivered = delivered;
        this.access = access;
    }

    /** The year as it holds for the tenant; empty when nobody has said anything about it. */
    public Optional<Versioned<YearCalendar>> find(TenantId tenant, int year) {
        return calendars.find(tenant, YearCalendar.idOf(year)).or(() -> deliveredWith(year));
    }

    /** Those of the years that are known, in one query. */
    Map<Integer, YearCalendar> among(TenantId tenant, Collection<Integer> years) {
        var ids = years.stream().map(YearCalendar::idOf).collect(Collectors.toSet());
        var own = calendars.findAll(tenant, ids).values();
        return delivered.under(years, own.stream().map(Versioned::state).toList());
    }

    /** Keeps the year; the first time it is expected to have version 0. */
    public Outcome<Versioned<YearCalendar>> keep(Command command, int year, YearCalendarDraft draft) {
        var id = YearCalendar.idOf(year);
        if (calendars.find(command.tenant(), id).isPresent()) {
            return calendars.change(command, id, current -> changed(command, current.state(), draft));
        }
        if (!Objects.equals(command.expectedVersion(), 0L)) {
            return Outcome.refused(Refusal.of(Refusal.Reason.STALE, "stale"));
        }
        return calendars.create(
                command,
                id,
                () -> refuses(command, year, draft)
                        .<Decision<YearCalendar>>map(Decision::refused)
                        .orElseGet(() -> Decision.accepted(draft.of(year), YearCalendar.KEPT)));
    }

    private Decision<YearCalendar> changed(Command command, YearCalendar before, YearCalendarDraft draft) {
        var refusal = refuses(command, before.year(), draft);
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        var after = draft.of(before.year());
        return after.equals(before) ? Decision.unchanged() : Decision.accepted(after, YearCalendar.CHANGED);
    }

    private Optional<Refusal> refuses(Command command, int year, YearCalendarDraft draft) {
        return access.refusesAtTop(command.by(), Right.ADMINISTER).or(() -> draft.refusal(year));
    }

    private Optional<Versioned<YearCalendar>> deliveredWith(int year) {
        return delivered.of(year).map(found -> new Versioned<>(YearCalendar.idOf(year), 0, found));
    }
}
