package vn.thongsuot.plan.plan;

import vn.thongsuot.platform.tenancy.TenantId;

/**
 * The registers in which documents get their numbers. A number is reserved before the plan is stored with it: a failure in
 * between leaves a gap that names its plan, never two documents of one number.
 */
public interface NumberRegister {

    /** Reserves this number; false when another plan has it. The plan that has it may ask again. */
    boolean take(TenantId tenant, NumberSeries series, int number, String plan);

    /** Reserves the next number that nobody has; for a plan that has one in this series, that one. */
    int draw(TenantId tenant, NumberSeries series, String plan);
}
