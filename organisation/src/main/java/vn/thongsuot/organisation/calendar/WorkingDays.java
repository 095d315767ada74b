package vn.thongsuot.organisation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which days are worked on: Monday to Friday, but for the days that a calendar names. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, CalendarDay> named = new HashMap<>();

    public WorkingDays(Collection<YearCalendar> years) {
        years.forEach(year -> year.days().forEach(day -> named.put(day.date(), day)));
    }

    /** Whether it is a Saturday or a Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    public boolean isWorkedOn(LocalDate day) {
        return Optional.ofNullable(named.get(day)).map(CalendarDay::isWorked).orElseGet(() -> !isWeekend(day));
    }

    /** What a calendar says of the day; empty where none says anything. */
    public Optional<CalendarDay> named(LocalDate day) {
        return Optional.ofNullable(named.get(day));
    }

    /** The day so many working days after the first, which does not count. */
    public LocalDate after(LocalDate first, int days) {
        var day = first;
        for (int left = days; left > 0; left--) {
            day = worked(day.plusDays(1), 1);
        }
        return day;
    }

    /** The day itself when it is worked on, otherwise the nearest one that is, forward (1) or back (-1). */
    public LocalDate worked(LocalDate from, int step) {
        var day = from;
        while (!isWorkedOn(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    /**
     * The working day so many working days after a day, which does not count; before it when negative; for 0 the day
     * itself, or the last working day before it.
     */
    public LocalDate shift(LocalDate from, int days) {
        if (days >= 0) {
            return days == 0 ? worked(from, -1) : after(from, days);
        }
        var day = from;
        for (int left = -days; left > 0; left--) {
            day = worked(day.minusDays(1), -1);
        }
        return day;
    }
}
