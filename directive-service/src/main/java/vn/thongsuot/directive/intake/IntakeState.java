package vn.thongsuot.directive.intake;

/** Where an intake stands. */
public enum IntakeState {
    /** Waits for somebody to look at it. */
    RECEIVED,
    /** A directive was registered from it. */
    CONFIRMED,
    /** Somebody decided that it is none. */
    REJECTED
}
