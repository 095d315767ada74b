package vn.thongsuot.organisation.calendar;

import java.time.LocalDate;

/** Where a last day goes on which nobody works. */
public enum Roll {
    /** to the next working day, as Điều 148 of the Civil Code of 2015 has it */
    FORWARD,
    /** to the working day before */
    BACK,
    /** it stays */
    NONE;

    /** The last day that is in time. */
    public LocalDate from(LocalDate last, WorkingDays calendar) {
        return switch (this) {
            case FORWARD -> calendar.worked(last, 1);
            case BACK -> calendar.worked(last, -1);
            case NONE -> last;
        };
    }
}
