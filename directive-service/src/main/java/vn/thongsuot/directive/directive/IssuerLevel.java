package vn.thongsuot.directive.directive;

/** Under which heading a document is listed among the bases of another. */
public enum IssuerLevel {
    CENTRAL,
    PROVINCE,
    DEPARTMENT,
    COMMUNE
}
