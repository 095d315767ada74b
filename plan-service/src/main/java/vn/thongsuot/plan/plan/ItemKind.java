package vn.thongsuot.plan.plan;

/** What kind of thing an item asks for. */
public enum ItemKind {
    /** A content of the work ("nội dung"). */
    CONTENT,
    /** A form in which the work is done ("hình thức"); names the kind of activity. */
    FORM,
    /** Taking part in an event that others hold. */
    PARTICIPATION,
    /** A duty given to units or classes of bodies. */
    ASSIGNMENT,
    /** A request to a body that takes no orders, such as the Front. */
    REQUEST
}
