package vn.thongsuot.directive.urging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.followup.Reason;

/**
 * What is late.
 *
 * @param reasons what the follow-up board says is not done; empty for a task
 * @param task id of the overdue task; absent for the board
 * @param due the last day the task had; absent for the board
 */
public record Matter(
        List<Reason> reasons,
        @Nullable String task,
        @Nullable LocalDate due) {

    static Matter silence(List<Reason> reasons) {
        return new Matter(reasons, null, null);
    }

    static Matter overdue(String task, LocalDate due) {
        return new Matter(List.of(), task, due);
    }
}
