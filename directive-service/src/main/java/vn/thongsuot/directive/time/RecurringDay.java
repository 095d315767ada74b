package vn.thongsuot.directive.time;

import java.time.MonthDay;

/**
 * A day that comes back every year.
 *
 * @param value month and day like {@code 04-21}; it exists in the calendar of some year
 */
public record RecurringDay(String value) {

    public RecurringDay {
        MonthDay.parse("--" + value);
    }
}
