package vn.thongsuot.directive.workfile;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.time.PartialDate;

/**
 * What a work file says of a report.
 *
 * @param directive id of the one it reports on; absent for a report on none
 * @param signed the PDF signed elsewhere; absent until it is attached
 */
public record ReportPaper(
        String unit,
        @Nullable String status,
        @Nullable String directive,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable PartialDate date,
        @Nullable String title,
        @Nullable SignedPaper signed) {}
