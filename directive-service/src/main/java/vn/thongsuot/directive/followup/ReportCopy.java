package vn.thongsuot.directive.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the follow-up board shows of a report.
 *
 * @param unit id of the unit that reports
 * @param directive id of the directive it reports on
 * @param status for instance {@code SUBMITTED}
 * @param recipient absent where it goes to nobody in particular; then it has arrived when it is approved
 * @param answer {@code NOTHING_TO_REPORT} where that is the answer; absent for a report with contents
 * @param sent absent until it is sent to its recipient
 * @param sentBack absent unless the recipient returned it
 */
public record ReportCopy(
        String unit,
        String directive,
        String status,
        @Nullable Days period,
        @Nullable String recipient,
        @Nullable String answer,
        @Nullable Moment sent,
        @Nullable Moment sentBack) {

    /** First and last day of a period. */
    public record Days(LocalDate from, LocalDate to) {}

    /** When something happened. */
    public record Moment(@Nullable Instant at) {}

    LocalDate lastDay() {
        return period == null ? LocalDate.MIN : period.to();
    }
}
