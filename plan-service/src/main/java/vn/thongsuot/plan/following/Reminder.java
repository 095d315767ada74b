package vn.thongsuot.plan.following;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a plan's addressees are to be reminded of.
 *
 * @param plan id of the plan
 * @param subject of the plan
 * @param from first day on which it is shown
 * @param about the day it is about; absent for a report for which the plan sets no day
 * @param addressees whom it concerns
 */
public record Reminder(
        String plan,
        String subject,
        Kind kind,
        LocalDate from,
        @Nullable LocalDate about,
        State state,
        List<To> addressees) {

    /** What it reminds of. */
    public enum Kind {
        /** The time frame opens soon. */
        BEFORE_OPENING,
        /** The time frame ends soon. */
        BEFORE_END,
        /** The time frame is over: report. */
        REPORT_REQUEST
    }

    /** How it stands on the day asked about. */
    public enum State {
        UPCOMING,
        DUE,
        PAST
    }

    /**
     * An addressee.
     *
     * @param unit absent for a class of bodies, which somebody has to remind by hand
     */
    public record To(String name, @Nullable String unit) {}

    boolean concerns(String unit) {
        return addressees.stream().anyMatch(to -> unit.equals(to.unit()));
    }
}
