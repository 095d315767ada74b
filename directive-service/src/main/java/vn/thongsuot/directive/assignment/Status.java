package vn.thongsuot.directive.assignment;

/** How far an assignment has come. */
public enum Status {
    /** chờ tiếp nhận */
    SENT,
    /** đã tiếp nhận */
    RECEIVED,
    /** đã có bút phê: the leader said who does it */
    REMARKED,
    /** đã chuyển: it lies with an officer's post or another unit */
    FORWARDED,
    /** bị trả lại: the unit says that it is not for it */
    RETURNED,
    /** đã hoàn thành */
    COMPLETED,
    /** đã thu hồi: whoever handed it down named others instead */
    RECALLED
}
