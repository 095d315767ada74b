package vn.thongsuot.organisation.opendata;

/** A list that a tenant can lay open. */
public enum OpenList {
    /** Bài toán lớn that take proposals. */
    CHALLENGES,
    /** Nhiệm vụ that documents give which the tenant has named. */
    TASKS,
    /** Photos of deeds that were published one by one. */
    PHOTOS,
    /** Bộ dữ liệu: figures of approved reports, published version by version. */
    DATA_SETS,
    /** Kế hoạch that were approved and published one by one. */
    PLANS
}
