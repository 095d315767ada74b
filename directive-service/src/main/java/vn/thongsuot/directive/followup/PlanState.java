package vn.thongsuot.directive.followup;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.task.PlanCopy;

/** How far a unit's plan has come; the later, the further. */
public enum PlanState {
    NONE(Reason.NO_PLAN),
    DRAFT(Reason.PLAN_IN_DRAFT),
    RETURNED(Reason.PLAN_RETURNED),
    SUBMITTED(Reason.PLAN_IN_APPROVAL),
    APPROVED(null);

    private final @Nullable Reason silence;

    PlanState(@Nullable Reason silence) {
        this.silence = silence;
    }

    /** Why there is no plan in force; absent when there is. */
    @Nullable
    Reason silence() {
        return silence;
    }

    /** A state this service does not know counts as the least. */
    static PlanState of(PlanCopy plan) {
        for (var state : values()) {
            if (state.name().equals(plan.status())) {
                return state;
            }
        }
        return DRAFT;
    }
}
