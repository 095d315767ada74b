package vn.thongsuot.activity.activity;

/** What may happen to an activity, by its name on the wire. */
final class ActivityEvent {

    static final String RECORDED = "vn.thongsuot.activity.recorded.v1";
    static final String CORRECTED = "vn.thongsuot.activity.corrected.v1";
    static final String WITHDRAWN = "vn.thongsuot.activity.withdrawn.v1";
    static final String ERASED = "vn.thongsuot.activity.erased.v1";

    private ActivityEvent() {}
}
