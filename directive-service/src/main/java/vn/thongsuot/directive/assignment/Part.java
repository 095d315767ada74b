package vn.thongsuot.directive.assignment;

/** What a unit has to do with what a leader's remark hands down to it. */
public enum Part {
    /** chủ trì */
    LEAD,
    /** phối hợp */
    COORDINATE,
    /** nhận để biết */
    FOR_INFORMATION
}
