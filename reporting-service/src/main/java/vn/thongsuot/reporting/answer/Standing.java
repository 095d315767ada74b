package vn.thongsuot.reporting.answer;

import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.ReportFact;

/** How far a unit has come with what it was asked, from the least to an answer. All but the last two are silence. */
public enum Standing {
    /** The unit says that it is not for it. The least, so that a further letter that waits for it is what is shown. */
    GIVEN_BACK("đã trả lại văn bản"),
    NOT_RECEIVED("chưa tiếp nhận văn bản"),
    NO_PLAN("đã tiếp nhận, chưa có kế hoạch"),
    PLAN_IN_DRAFT("kế hoạch đang dự thảo"),
    PLAN_RETURNED("kế hoạch bị trả lại"),
    PLAN_IN_APPROVAL("kế hoạch đang trình duyệt"),
    NO_REPORT("đã có kế hoạch, chưa lập báo cáo"),
    REPORT_RETURNED("báo cáo bị trả lại"),
    REPORT_IN_DRAFT("báo cáo đang dự thảo"),
    REPORT_IN_APPROVAL("báo cáo đang trình duyệt"),
    REPORT_NOT_SENT("báo cáo đã duyệt, chưa gửi"),
    NOTHING_TO_REPORT("không phát sinh"),
    REPORTED("đã báo cáo");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** As printed, in Vietnamese and in the middle of a sentence. */
    public String words() {
        return words;
    }

    /** Whether the unit has given no answer yet, neither a report nor that there was nothing. */
    public boolean isSilent() {
        return compareTo(NOTHING_TO_REPORT) < 0;
    }

    /** The further of the two. */
    public Standing orFurther(Standing other) {
        return compareTo(other) < 0 ? other : this;
    }

    /** What one assignment shows of its unit. */
    static Standing of(AssignmentFact assignment) {
        if (assignment.isGivenBack()) {
            return GIVEN_BACK;
        }
        return assignment.isReceived() ? NO_PLAN : NOT_RECEIVED;
    }

    /** What one plan shows of its unit. */
    static Standing of(PlanFact plan) {
        return switch (plan.status()) {
            case "DRAFT" -> PLAN_IN_DRAFT;
            case "RETURNED" -> PLAN_RETURNED;
            case "APPROVED" -> NO_REPORT;
            default -> PLAN_IN_APPROVAL;
        };
    }

    /** What one report shows of its unit. */
    public static Standing of(ReportFact report) {
        if (report.sentBack() != null) {
            return REPORT_RETURNED;
        }
        return switch (report.status()) {
            case "DRAFT" -> REPORT_IN_DRAFT;
            case "RETURNED" -> REPORT_RETURNED;
            case "APPROVED" -> arrived(report);
            default -> REPORT_IN_APPROVAL;
        };
    }

    private static Standing arrived(ReportFact report) {
        if (report.recipient() != null && report.sent() == null) {
            return REPORT_NOT_SENT;
        }
        return "NOTHING_TO_REPORT".equals(report.answer()) ? NOTHING_TO_REPORT : REPORTED;
    }
}
