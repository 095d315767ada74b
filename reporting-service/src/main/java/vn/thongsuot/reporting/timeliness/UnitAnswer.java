package vn.thongsuot.reporting.timeliness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.answer.Standing;

/**
 * What one unit that was asked has answered, and when.
 *
 * @param standing how far it has come; of one that has not answered it is the reason
 * @param due the last day that is in time; absent where nobody gave one
 * @param on the day on which its answer arrived; absent while there is none, or none was kept
 * @param timing whether that was in time
 */
public record UnitAnswer(
        String unit,
        Standing standing,
        @Nullable LocalDate due,
        @Nullable LocalDate on,
        Timing timing) {

    /** Whether an answer came in time. */
    public enum Timing {
        IN_TIME,
        LATE,
        /** Answered, without a last day or without a day of arrival that is known. */
        ANSWERED,
        /** Not answered, and the last day is over. */
        OVERDUE,
        /** Not answered, and there is time left, or no last day. */
        WAITING
    }

    static UnitAnswer of(
            String unit, Standing standing, @Nullable LocalDate due, @Nullable LocalDate on, LocalDate today) {
        if (standing.isSilent()) {
            var over = due != null && today.isAfter(due);
            return new UnitAnswer(unit, standing, due, null, over ? Timing.OVERDUE : Timing.WAITING);
        }
        if (due == null || on == null) {
            return new UnitAnswer(unit, standing, due, on, Timing.ANSWERED);
        }
        return new UnitAnswer(unit, standing, due, on, on.isAfter(due) ? Timing.LATE : Timing.IN_TIME);
    }
}
