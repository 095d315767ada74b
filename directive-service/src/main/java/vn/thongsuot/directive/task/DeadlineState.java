package vn.thongsuot.directive.task;

/** How a task stands to its deadline on a given day. It follows from the clock and is never stored. */
public enum DeadlineState {
    /** There is no date to be late for, or the task is suspended. */
    NONE,
    NOT_DUE,
    DUE_SOON,
    OVERDUE,
    DONE_ON_TIME,
    DONE_LATE
}
