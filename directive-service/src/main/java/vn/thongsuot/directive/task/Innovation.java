package vn.thongsuot.directive.task;

/** What an innovation of the public sector renews. */
public enum Innovation {
    /** dịch vụ */
    SERVICE,
    /** quy trình */
    PROCESS,
    /** quy định */
    REGULATION,
    /** chính sách */
    POLICY
}
