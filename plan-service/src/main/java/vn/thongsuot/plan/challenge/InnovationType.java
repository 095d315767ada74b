package vn.thongsuot.plan.challenge;

/** What is to become new. */
public enum InnovationType {
    SERVICE,
    PROCESS,
    REGULATION,
    POLICY
}
