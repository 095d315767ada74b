package vn.thongsuot.directive.task;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.Window;

/**
 * That a task comes back.
 *
 * @param until last day on which an occurrence may begin; absent when there is no end
 */
public record Recurrence(Every every, @Nullable LocalDate until) {

    /** Occurrences that may be missing when a series begins. */
    static final int MOST_PAST = 8;

    /** How often. */
    public enum Every {
        /** hằng năm */
        YEARLY(12),
        /** hằng quý */
        QUARTERLY(3);

        private final int months;

        Every(int months) {
            this.months = months;
        }
    }

    public Recurrence {
        requireNonNull(every, "every");
    }

    /** Whether the window is no longer than the time after which the task comes back. */
    boolean isLongerThan(Window window) {
        return window.to().isBefore(window.from().plusMonths(every.months));
    }

    /** Whether a series begun with the window is soon up to date: it ended no more than so many periods ago. */
    boolean isCurrent(Window window, LocalDate today) {
        return !window.to().plusMonths((long) MOST_PAST * every.months).isBefore(today);
    }

    /** Whether an occurrence may begin on the day. */
    boolean reaches(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** The time of an occurrence, worked out from the first so that ends of months do not drift. */
    Window window(Window first, int index) {
        return new Window(day(first.from(), index), lastDay(first.to(), index));
    }

    private LocalDate day(LocalDate first, int index) {
        return first.plusMonths((long) every.months * index);
    }

    /** The last day of a month stays the last day of a month. */
    LocalDate lastDay(LocalDate first, int index) {
        var isLast = first.equals(first.with(TemporalAdjusters.lastDayOfMonth()));
        var shifted = day(first, index);
        return isLast ? shifted.with(TemporalAdjusters.lastDayOfMonth()) : shifted;
    }
}
