package vn.thongsuot.organisation.calendar;

import java.util.List;

/**
 * The days of one year that are not what their day of the week would make them: free on a working day, worked on a weekend.
 *
 * @param days in their order
 */
public record YearCalendar(int year, List<CalendarDay> days) {

    public static final String KEPT = "vn.thongsuot.calendar.kept.v1";
    public static final String CHANGED = "vn.thongsuot.calendar.changed.v1";

    public static String idOf(int year) {
        return String.valueOf(year);
    }
}
