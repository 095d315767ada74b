package vn.thongsuot.plan.challenge;

/** For whom it is to become better. */
public enum Beneficiary {
    CITIZENS,
    BUSINESSES
}
