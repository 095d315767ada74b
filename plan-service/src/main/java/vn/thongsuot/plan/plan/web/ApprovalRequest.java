package vn.thongsuot.plan.plan.web;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Issue;

/** Number and date, as far as the records office has given them. */
record ApprovalRequest(
        @Nullable @Pattern(regexp = "[0-9]{1,6}[a-zđ]?", message = "document-number")
        String number,

        @Nullable LocalDate date) {

    static Issue issue(@Nullable ApprovalRequest request) {
        return request == null ? new Issue(null, null) : new Issue(request.number, request.date);
    }
}
