package vn.thongsuot.directive.task;

/**
 * What this service keeps of a plan.
 *
 * @param unit id of the unit whose plan it is
 */
public record PlanCopy(String unit) {}
