package vn.thongsuot.plan.challenge;

/** How much it matters that it is solved soon. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
