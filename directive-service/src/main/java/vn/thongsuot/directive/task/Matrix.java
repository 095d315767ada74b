package vn.thongsuot.directive.task;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tasks by units: how far each unit is with each task, and how it stands to the deadline.
 *
 * @param rows tasks in the document's order, each followed by its parts
 * @param columns ids of the units shown, in the official order
 * @param next the last unit shown when more follow; absent on the last page
 * @param counts over all rows and all units, whatever is shown: done {@code ON_TIME} and {@code LATE}, not done {@code
 *     IN_TIME} and {@code OVERDUE}
 * @param complete false when there are more tasks than the {@value TrackingTasks#ROWS} shown
 */
public record Matrix(
        List<Row> rows, List<String> columns, @Nullable String next, Map<Count, Integer> counts, boolean complete) {

    /**
     * One task.
     *
     * @param parent id of the task above it; absent at the top
     * @param cells one for each unit shown that has a part in it
     */
    public record Row(
            String task,
            @Nullable String parent,
            int order,
            String title,
            @Nullable Form form,
            List<Cell> cells) {}

    /**
     * One unit's part in one task.
     *
     * @param roles what it has to do
     * @param reported whether the unit said how far it is; otherwise the task's own state stands here when the unit alone
     *     leads it, and {@code NOT_STARTED} when several share it
     */
    public record Cell(
            String unit, List<RoleKind> roles, Execution execution, boolean reported, DeadlineState deadlineState) {}
}
