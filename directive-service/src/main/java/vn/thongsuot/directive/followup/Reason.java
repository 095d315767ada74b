package vn.thongsuot.directive.followup;

/** Why something is not there; missing is not zero, and each silence has its reason. */
public enum Reason {
    NOT_SENT("Văn bản chưa được gửi đi", "The document has not gone out"),
    NOT_RECEIVED("Chưa tiếp nhận văn bản", "The document has not been received"),
    GIVEN_BACK("Đơn vị đã trả lại văn bản", "The unit has given the document back"),
    NO_PLAN("Chưa có kế hoạch", "There is no plan"),
    PLAN_IN_DRAFT("Kế hoạch đang soạn thảo", "The plan is being drafted"),
    PLAN_IN_APPROVAL("Kế hoạch đang chờ duyệt", "The plan waits for approval"),
    PLAN_RETURNED("Kế hoạch bị trả lại để sửa", "The plan was returned to be mended"),
    NO_REPORT("Chưa có báo cáo", "There is no report"),
    REPORT_IN_DRAFT("Báo cáo đang soạn thảo", "The report is being drafted"),
    REPORT_IN_APPROVAL("Báo cáo đang chờ duyệt", "The report waits for approval"),
    REPORT_RETURNED("Báo cáo bị trả lại để sửa", "The report was returned to be mended"),
    REPORT_NOT_SENT("Báo cáo đã duyệt, chưa gửi", "The report is approved and not sent");

    private final String vietnamese;
    private final String english;

    Reason(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }
}
