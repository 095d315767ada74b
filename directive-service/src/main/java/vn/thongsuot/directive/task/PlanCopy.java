package vn.thongsuot.directive.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this service keeps of a plan: whose it is, and what the follow-up board shows of it.
 *
 * @param unit id of the unit whose plan it is
 * @param status for instance {@code SUBMITTED}
 * @param directives ids of the directives it answers
 * @param number absent until it has one
 * @param symbol absent until it has one
 */
public record PlanCopy(
        String unit,
        @Nullable String status,
        @Nullable List<String> directives,
        @Nullable String number,
        @Nullable String symbol) {

    /** A plan of which nothing but its unit matters. */
    public static PlanCopy of(String unit) {
        return new PlanCopy(unit, null, null, null, null);
    }
}
