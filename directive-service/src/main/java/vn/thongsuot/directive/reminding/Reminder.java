package vn.thongsuot.directive.reminding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * That the units that work on a task were reminded of its last day.
 *
 * @param task id of the task
 * @param directive id; absent where the task is of none
 * @param units ids of those that had not done theirs
 * @param last the last day as it then stood
 * @param days how many working days until it; negative after it
 * @param on the day it was due to be told
 */
public record Reminder(
        String task, @Nullable String directive, List<String> units, LocalDate last, int days, LocalDate on) {

    public static final String MADE = "vn.thongsuot.reminder.made.v1";

    public Reminder {
        units = List.copyOf(units);
    }

    /** Follows from its source: one for each task, last day and rule, whoever makes it and however often. */
    String id(TenantId tenant) {
        return Command.idOf("reminder", tenant.value(), task, last.toString(), String.valueOf(days));
    }
}
