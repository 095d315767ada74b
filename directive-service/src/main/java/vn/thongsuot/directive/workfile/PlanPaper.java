package vn.thongsuot.directive.workfile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.PartialDate;

/**
 * What a work file says of a plan.
 *
 * @param directives ids of those it answers
 * @param signed the PDF signed elsewhere; absent until it is attached
 */
public record PlanPaper(
        String unit,
        @Nullable String status,
        @Nullable List<String> directives,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable PartialDate date,
        @Nullable String subject,
        @Nullable SignedPaper signed) {}
