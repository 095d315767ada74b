package vn.thongsuot.plan.plan;

/** How far a plan has come. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    /** Sent back with remarks; it may be changed and submitted again. */
    RETURNED,
    APPROVED;

    boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
