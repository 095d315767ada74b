package vn.thongsuot.directive.followup;

import org.jspecify.annotations.Nullable;

/** How far a unit's report has come; the later, the further. */
public enum ReportState {
    NONE(Reason.NO_REPORT),
    DRAFT(Reason.REPORT_IN_DRAFT),
    RETURNED(Reason.REPORT_RETURNED),
    SUBMITTED(Reason.REPORT_IN_APPROVAL),
    APPROVED(Reason.REPORT_NOT_SENT),
    SENT(null),
    /** không phát sinh */
    NOTHING_TO_REPORT(null);

    private final @Nullable Reason silence;

    ReportState(@Nullable Reason silence) {
        this.silence = silence;
    }

    /** Why nothing has arrived; absent when it has. */
    @Nullable
    Reason silence() {
        return silence;
    }

    static ReportState of(ReportCopy report) {
        if (report.sentBack() != null) {
            return RETURNED;
        }
        return switch (report.status()) {
            case "DRAFT" -> DRAFT;
            case "SUBMITTED" -> SUBMITTED;
            case "RETURNED" -> RETURNED;
            default -> approved(report);
        };
    }

    private static ReportState approved(ReportCopy report) {
        if (report.sent() == null && report.recipient() != null) {
            return APPROVED;
        }
        return "NOTHING_TO_REPORT".equals(report.answer()) ? NOTHING_TO_REPORT : SENT;
    }
}
