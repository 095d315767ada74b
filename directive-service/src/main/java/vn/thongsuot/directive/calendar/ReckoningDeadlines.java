package vn.thongsuot.directive.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thongsuot.organisation.calendar.CalendarDay;
import vn.thongsuot.organisation.calendar.WorkingDays;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;

/** Works out the last day of a deadline before the document is issued; nothing is stored. */
public final class ReckoningDeadlines {

    private final KeepingCalendars calendars;

    public ReckoningDeadlines(KeepingCalendars calendars) {
        this.calendars = calendars;
    }

    /** @throws RefusedException when the terms do not fit together */
    public LastDay reckon(TenantId tenant, Terms terms) {
        terms.refusal().ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        var around = IntStream.rangeClosed(
                        terms.date().getYear() - 1, terms.date().getYear() + 3)
                .boxed()
                .toList();
        var known = calendars.among(tenant, around);
        var calendar = new WorkingDays(known.values());
        var read = terms.last(calendar);
        var last = terms.roll().from(read, calendar);
        var first =
                Stream.of(terms.date(), read, last).min(LocalDate::compareTo).orElseThrow();
        var end = Stream.of(terms.date(), read, last).max(LocalDate::compareTo).orElseThrow();
        return new LastDay(last, read, named(first, end, calendar), unknown(first, end, known.keySet()));
    }

    private static List<CalendarDay> named(LocalDate first, LocalDate end, WorkingDays calendar) {
        return first.datesUntil(end.plusDays(1))
                .flatMap(day -> calendar.named(day).stream())
                .toList();
    }

    private static List<Integer> unknown(LocalDate first, LocalDate end, Set<Integer> known) {
        return IntStream.rangeClosed(first.getYear(), end.getYear())
                .boxed()
                .filter(year -> !known.contains(year))
                .toList();
    }
}
