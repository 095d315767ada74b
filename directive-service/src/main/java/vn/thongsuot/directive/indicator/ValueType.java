package vn.thongsuot.directive.indicator;

/** What a measured value is. */
public enum ValueType {
    NUMBER,
    TEXT
}
