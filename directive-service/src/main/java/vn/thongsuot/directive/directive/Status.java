package vn.thongsuot.directive.directive;

/** How far a document has come. */
public enum Status {
    DRAFT,
    ISSUED
}
