package vn.thongsuot.directive.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which days are worked on: Monday to Friday, but for the days that a calendar names. */
final class WorkingDays {

    private final Map<LocalDate, CalendarDay> named = new HashMap<>();

    WorkingDays(Collection<YearCalendar> years) {
        years.forEach(year -> year.days().forEach(day -> named.put(day.date(), day)));
    }

    boolean isWorkedOn(LocalDate day) {
        return Optional.ofNullable(named.get(day))
                .map(CalendarDay::isWorked)
                .orElseGet(() -> !YearCalendarDraft.isWeekend(day));
    }

    Optional<CalendarDay> named(LocalDate day) {
        return Optional.ofNullable(named.get(day));
    }

    /** The day so many working days after the first, which does not count. */
    LocalDate after(LocalDate first, int days) {
        var day = first;
        for (int left = days; left > 0; left--) {
            day = worked(day.plusDays(1), 1);
        }
        return day;
    }

    /** The day itself when it is worked on, otherwise the nearest one that is, forward (1) or back (-1). */
    LocalDate worked(LocalDate from, int step) {
        var day = from;
        while (!isWorkedOn(day)) {
            day = day.plusDays(step);
        }
        return day;
    }
}
