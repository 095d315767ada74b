package vn.thongsuot.reporting.report;

/** Types of events on the wire. */
final class ReportEvent {

    static final String DRAFTED = "vn.thongsuot.report.drafted.v1";
    static final String CHANGED = "vn.thongsuot.report.changed.v1";
    static final String SUBMITTED = "vn.thongsuot.report.submitted.v1";
    static final String RETURNED = "vn.thongsuot.report.returned.v1";
    static final String APPROVED = "vn.thongsuot.report.approved.v1";
    static final String SENT = "vn.thongsuot.report.sent.v1";
    static final String RECEIVED = "vn.thongsuot.report.received.v1";
    static final String ERASED = "vn.thongsuot.report.erased.v1";

    private ReportEvent() {}
}
