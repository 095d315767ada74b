package vn.thongsuot.directive.task;

/** What a unit has to do with a task. */
public enum RoleKind {
    /** chỉ đạo */
    DIRECT,
    /** chủ trì: answers for the result */
    LEAD,
    /** đầu mối: gathers and passes on */
    FOCAL_POINT,
    /** phối hợp */
    COORDINATE,
    /** hướng dẫn */
    GUIDE,
    /** giám sát */
    SUPERVISE,
    /** phản biện xã hội: the Front's review */
    SOCIAL_CRITICISM,
    /** lập báo cáo */
    REPORT_AUTHOR,
    /** hưởng ứng */
    RESPOND,
    /** đề nghị: asked, not ordered */
    REQUESTED,
    /** để biết */
    FOR_INFORMATION
}
