package vn.thongsuot.directive.directive;

/** How far a document has come. */
public enum Status {
    /** dự thảo; of a law: before the National Assembly */
    DRAFT,
    /** đang xây dựng */
    IN_PREPARATION,
    /** đã ban hành */
    ISSUED
}
