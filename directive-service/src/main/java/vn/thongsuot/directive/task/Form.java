package vn.thongsuot.directive.task;

/** What a document calls a piece of work. */
public enum Form {
    /** nhóm nhiệm vụ */
    GROUP,
    /** giải pháp */
    SOLUTION,
    /** nhiệm vụ */
    TASK
}
