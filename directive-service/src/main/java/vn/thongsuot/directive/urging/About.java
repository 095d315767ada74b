package vn.thongsuot.directive.urging;

/** What units are urged for. */
public enum About {
    /** Being silent on the follow-up board of a directive. */
    BOARD,
    /** Tasks that are overdue. */
    TASKS
}
