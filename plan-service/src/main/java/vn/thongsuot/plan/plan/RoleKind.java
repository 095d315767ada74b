package vn.thongsuot.plan.plan;

/** What part a body has in an item. */
public enum RoleKind {
    DIRECT,
    LEAD,
    FOCAL_POINT,
    COORDINATE,
    GUIDE,
    SUPERVISE,
    SOCIAL_CRITICISM,
    REPORT_AUTHOR,
    RESPOND,
    REQUESTED,
    FOR_INFORMATION;

    /** Whether the part is a duty that only a body under the issuer's direction can be given. */
    boolean isOrder() {
        return switch (this) {
            case LEAD, FOCAL_POINT, REPORT_AUTHOR, RESPOND -> true;
            case DIRECT, COORDINATE, GUIDE, SUPERVISE, SOCIAL_CRITICISM, REQUESTED, FOR_INFORMATION -> false;
        };
    }
}
