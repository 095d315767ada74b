package vn.thongsuot.organisation.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day that is not what its day of the week would make it.
 *
 * @param name for instance {@code Tết Nguyên đán}
 * @param source the document that says so; days of the lunar calendar are never worked out
 */
public record CalendarDay(LocalDate date, Kind kind, String name, String source) {

    /** What kind of day it is. */
    public enum Kind {
        /** nghỉ lễ, tết */
        HOLIDAY,
        /** nghỉ bù, for a holiday on a weekend */
        COMPENSATORY_OFF,
        /** nghỉ hoán đổi: free, and another day is worked for it */
        SWAPPED_OFF,
        /** làm bù: a weekend day that is worked for a swapped one */
        MAKE_UP_WORK
    }

    public CalendarDay {
        requireNonNull(date, "date");
        requireNonNull(kind, "kind");
        name = Objects.requireNonNullElse(name, "");
        source = Objects.requireNonNullElse(source, "");
    }

    /** Whether people come to work on it. */
    public boolean isWorked() {
        return kind == Kind.MAKE_UP_WORK;
    }
}
