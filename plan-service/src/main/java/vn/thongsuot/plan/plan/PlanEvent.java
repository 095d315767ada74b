package vn.thongsuot.plan.plan;

/** What may be told of a plan. */
public enum PlanEvent {
    DRAFTED("drafted"),
    CHANGED("changed"),
    SUBMITTED("submitted"),
    RETURNED("returned"),
    APPROVED("approved"),
    /** Something of it was lawfully erased. */
    ERASED("erased");

    private final String type;

    PlanEvent(String name) {
        this.type = "vn.thongsuot.plan." + name + ".v1";
    }

    /** Its name on the wire. */
    public String type() {
        return type;
    }
}
