package vn.thongsuot.directive.directive;

/** Whether a document holds on a day. */
public enum Force {
    /** Not issued yet, as far as is known. */
    NOT_ISSUED,
    /** Issued after that day. */
    NOT_YET,
    IN_FORCE,
    /** In force, with changes. */
    AMENDED,
    SUSPENDED,
    REPLACED,
    REVOKED;

    /** Whether the work it gave should be looked at again. */
    public boolean stopsWork() {
        return this == SUSPENDED || this == REPLACED || this == REVOKED;
    }
}
