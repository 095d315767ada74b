package vn.thongsuot.plan.plan;

/**
 * Something in a plan that looks wrong but may be meant.
 *
 * @param pointer JSON pointer into the plan's content
 */
public record Warning(Code code, String pointer) {

    /** What looks wrong. */
    public enum Code {
        /** The time frame begins before the plan's own date. */
        WINDOW_BEFORE_PLAN_DATE,
        /** The time frame begins before a directive that the plan carries out. */
        WINDOW_BEFORE_BASE,
        /** Nobody has confirmed what span the time frame's sentence means. */
        WINDOW_NOT_CONFIRMED,
        /** The words of a reference name another section than the one it points to. */
        REFERENCE_MISMATCH,
        /** A priority rule is not met, or nobody has said whether it is. */
        CRITERION_OPEN,
        /** A blank of a template is still to be filled in. */
        BLANK_TO_FILL
    }
}
