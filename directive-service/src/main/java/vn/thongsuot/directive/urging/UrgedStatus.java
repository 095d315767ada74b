package vn.thongsuot.directive.urging;

/** Whether an urged unit has answered. */
public enum UrgedStatus {
    WAITING,
    REPLIED
}
