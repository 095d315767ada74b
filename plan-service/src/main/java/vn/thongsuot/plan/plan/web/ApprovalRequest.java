package vn.thongsuot.plan.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Issue;

/**
 * Number and date, as far as they are known.
 *
 * @param number as the records office gave it
 * @param drawNumber true to take the next one of the issuer's register
 */
record ApprovalRequest(
        @Nullable @Min(1) @Max(999_999) Integer number,
        @Nullable Boolean drawNumber,
        @Nullable LocalDate date) {

    static Issue issue(@Nullable ApprovalRequest request) {
        return request == null
                ? Issue.open()
                : new Issue(request.number, Boolean.TRUE.equals(request.drawNumber), request.date);
    }
}
