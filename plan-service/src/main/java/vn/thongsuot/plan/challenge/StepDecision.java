package vn.thongsuot.plan.challenge;

/** How a step ended. */
public enum StepDecision {
    /** On to the next step; after the last one the challenge is solved. */
    GO,
    /** Back to the step before. */
    RETURN,
    /** The challenge ends unsolved. */
    STOP
}
