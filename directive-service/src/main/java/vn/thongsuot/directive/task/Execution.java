package vn.thongsuot.directive.task;

/** How far people say a task has come. */
public enum Execution {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    SUSPENDED
}
