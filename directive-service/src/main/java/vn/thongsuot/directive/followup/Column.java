package vn.thongsuot.directive.followup;

/** What is followed up. */
public enum Column {
    RECEIPT,
    PLAN,
    REPORT
}
