package vn.thongsuot.directive.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far one unit says that it has come with a task.
 *
 * @param unit id of the unit
 * @param doneOn day on which it was first said to be done; absent before
 */
public record Progress(
        String unit, Execution execution, @Nullable LocalDate doneOn) {}
