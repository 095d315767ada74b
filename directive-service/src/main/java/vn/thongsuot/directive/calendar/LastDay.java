package vn.thongsuot.directive.calendar;

import java.time.LocalDate;
import java.util.List;
import vn.thongsuot.organisation.calendar.CalendarDay;

/**
 * The last day that is in time, and why it is that one.
 *
 * @param date it ends at 24:00 of this day
 * @param read the last day by the words alone, before days off were looked at
 * @param named the days between first and last day of which a calendar says something
 * @param yearsUnknown years that were needed and of which no calendar is kept: only their weekends were looked at
 */
public record LastDay(LocalDate date, LocalDate read, List<CalendarDay> named, List<Integer> yearsUnknown) {}
