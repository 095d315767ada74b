package vn.thongsuot.plan.challenge;

/** How far a challenge has come. */
public enum ChallengeStatus {
    /** No step has been decided on yet. */
    PROPOSED,
    IN_PROGRESS,
    /** The last step ended with "go". */
    SOLVED,
    STOPPED;

    boolean hasEnded() {
        return this == SOLVED || this == STOPPED;
    }
}
