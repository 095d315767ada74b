package vn.thongsuot.directive.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one unit says that it has come with a task.
 *
 * @param unit id of the unit
 * @param doneOn day on which it was first said to be done, or on which what was confirmed had been handed in; absent before
 * @param because absent when the unit said so itself
 */
public record Progress(
        String unit,
        Execution execution,
        @Nullable LocalDate doneOn,
        @Nullable Because because) {

    /** Why a unit stands as done though it did not say so itself. */
    public enum Because {
        /** What it handed in was confirmed. */
        CONFIRMED,
        /** The units that lead are done, and it owes no product of its own. */
        LEAD_COMPLETED
    }

    /** What the unit said itself. */
    static Progress told(String unit, Execution execution, @Nullable LocalDate doneOn) {
        return new Progress(unit, execution, doneOn, null);
    }

    static Progress done(String unit, LocalDate on, Because because) {
        return new Progress(unit, Execution.DONE, on, because);
    }

    boolean isDone() {
        return execution == Execution.DONE;
    }

    boolean isConfirmed() {
        return because == Because.CONFIRMED;
    }
}
