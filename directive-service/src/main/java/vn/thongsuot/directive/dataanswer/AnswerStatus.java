package vn.thongsuot.directive.dataanswer;

/** How far an answer has come. */
public enum AnswerStatus {
    /** With the recipient, who has not looked at it. */
    SENT,
    /** Looked at, and not begun. */
    RECEIVED,
    IN_DRAFT,
    /** Handed in with rows. */
    HANDED_IN,
    /** The answer is that there is nothing to report (không phát sinh). */
    NOTHING_TO_REPORT,
    /** Handed in, and given back to be put right. */
    RETURNED;

    /** Whether it counts as answered. */
    public boolean answered() {
        return this == HANDED_IN || this == NOTHING_TO_REPORT;
    }
}
