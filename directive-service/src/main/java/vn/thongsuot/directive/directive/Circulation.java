package vn.thongsuot.directive.directive;

/** How far a document may go. */
public enum Circulation {
    /** Lưu hành nội bộ: it does not leave its tenant. */
    INTERNAL
}
