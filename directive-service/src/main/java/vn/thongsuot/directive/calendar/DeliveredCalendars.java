package vn.thongsuot.directive.calendar;

import java.util.Optional;

/** The years that come with the platform. */
@FunctionalInterface
public interface DeliveredCalendars {

    /** Empty when the year does not come with it. */
    Optional<YearCalendar> of(int year);
}
