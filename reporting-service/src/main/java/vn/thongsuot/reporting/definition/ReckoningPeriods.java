package vn.thongsuot.reporting.definition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.outline.BuiltInOutlines;
import vn.thongsuot.reporting.outline.KeepingOutlines;
import vn.thongsuot.reporting.outline.Outline;

/** Works out periods and last days by a tenant's working calendar; nothing is stored. */
public final class ReckoningPeriods {

    private static final int AHEAD_YEARS = 2;

    private final Calendars calendars;
    private final KeepingOutlines outlines;
    private final Clock clock;

    public ReckoningPeriods(Calendars calendars, KeepingOutlines outlines, Clock clock) {
        this.calendars = calendars;
        this.outlines = outlines;
        this.clock = clock;
    }

    /** The next periods of a definition that are cut off today or later, the earliest first; fewer where it ends before. */
    public List<ReckonedPeriod> next(TenantId tenant, ReportDefinition definition, int count) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        var from = definition.validFrom().isAfter(today) ? definition.validFrom() : today;
        return of(tenant, definition, from).cutOffIn(from, from.plusYears(AHEAD_YEARS)).stream()
                .limit(count)
                .toList();
    }

    /** Years in which last days of these periods lie and of which nobody keeps a calendar yet. */
    public Set<Integer> yearsUnknown(TenantId tenant, List<ReckonedPeriod> periods) {
        var years = periods.stream()
                .flatMap(period -> period.last().stream())
                .map(last -> last.last().getYear())
                .collect(Collectors.toSet());
        return years.isEmpty() ? years : calendars.unknown(tenant, years);
    }

    /** @throws RefusedException when there is no such outline */
    Reckoning of(TenantId tenant, ReportDefinition definition) {
        var around = definition.days() == null
                ? definition.validFrom()
                : definition.days().to();
        return of(tenant, definition, around);
    }

    Reckoning of(TenantId tenant, ReportDefinition definition, LocalDate around) {
        return new Reckoning(definition, outline(tenant, definition.outline()), calendars.around(tenant, around));
    }

    /** @throws RefusedException when there is no such outline */
    Outline outline(TenantId tenant, @Nullable String id) {
        return id == null
                ? BuiltInOutlines.DEFAULT
                : outlines.find(tenant, id)
                        .map(Versioned::state)
                        .orElseThrow(() -> new RefusedException(Refusal.invalid("/outline", "outline-unknown")));
    }
}
