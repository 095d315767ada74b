package vn.thongsuot.directive.reminding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.calendar.ReminderDays;

/**
 * When a tenant wants to be reminded of deadlines, and when the unit above is told. There is one in a tenant; days are
 * working days of its calendar.
 *
 * @param before how many days before the last day, the furthest first; 0 is the last day itself
 * @param after how many days after it
 * @param escalateAfter how many days after the last day of an urging that was not answered the unit above is told;
 *     absent when it is not
 */
public record DeadlineRules(
        List<Integer> before, List<Integer> after, @Nullable Integer escalateAfter) {

    public static final String KEPT = "vn.thongsuot.deadlinerules.kept.v1";
    public static final String CHANGED = "vn.thongsuot.deadlinerules.changed.v1";

    /** What holds until the tenant says otherwise. */
    public static final DeadlineRules DELIVERED =
            new DeadlineRules(ReminderDays.DELIVERED_BEFORE, ReminderDays.DELIVERED_AFTER, null);

    /** Of the one in each tenant. */
    public static final String ID = "rules";

    public DeadlineRules {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
