package vn.thongsuot.plan.following;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.plan.Programme;

/**
 * A unit that should make a plan under another plan, or has made one.
 *
 * @param name absent when the unit is not known here
 * @param expected false for a unit that made a plan without being asked
 * @param line how it was told to; absent when it was not named but is a recipient of the directive, or was not asked
 * @param plan id of its plan, the furthest one if it has several; absent when it has none
 * @param status of that plan; absent when it has none
 * @param horizon of that plan; absent when it names no years
 * @param submitted whether it has at least been submitted
 */
public record ChildRow(
        String unit,
        @Nullable String name,
        boolean expected,
        Programme.@Nullable Line line,
        @Nullable String plan,
        @Nullable PlanStatus status,
        Programme.@Nullable Horizon horizon,
        boolean submitted) {}
