package vn.thongsuot.directive.calendar.messaging;

import java.util.List;
import vn.thongsuot.organisation.calendar.CalendarDay;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.aggregate.Versioned;

/** A year's calendar as others see it. */
record CalendarWire(String id, long version, int year, List<CalendarDay> days) {

    static CalendarWire of(Versioned<YearCalendar> kept) {
        return new CalendarWire(
                kept.id(), kept.version(), kept.state().year(), kept.state().days());
    }
}
