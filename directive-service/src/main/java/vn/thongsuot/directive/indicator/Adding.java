package vn.thongsuot.directive.indicator;

/** Whether values may be added. */
public enum Adding {
    /** The sum of the parts is the value of the whole. */
    SUM,
    /** Values are never added; each stands for itself. */
    NONE
}
