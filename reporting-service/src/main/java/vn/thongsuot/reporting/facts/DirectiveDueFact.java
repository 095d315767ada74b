package vn.thongsuot.reporting.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By when a directive wants its answer; absent where it does not say. */
public record DirectiveDueFact(@Nullable Deadline deadline) {

    /** The day is absent where the words do not tell it. */
    public record Deadline(@Nullable LocalDate date) {}

    /** The last day that is in time; absent where none is known. */
    public @Nullable LocalDate lastDay() {
        return deadline == null ? null : deadline.date();
    }
}
