package vn.thongsuot.reporting.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Abbreviation;
import vn.thongsuot.reporting.report.Changes.Change;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Written;

/**
 * One report as its authors see it: what the topic tells, what people wrote, and what has changed since it was approved.
 *
 * @param remarks why it was returned; absent otherwise
 * @param changedSince activities that came or changed since; absent before it is approved
 * @param pageDiffers whether the facts would make another page now; absent before it is approved
 * @param signedCopy what is seen in the signed file; absent while there is none
 */
@JsonInclude(Include.NON_NULL)
record ReportView(
        @JsonUnwrapped Object report,
        List<String> bases,
        Map<String, String> narratives,
        Assessment assessment,
        List<Abbreviation> abbreviations,
        List<String> nothingToReport,
        @Nullable String remarks,
        @Nullable List<Change> changedSince,
        @Nullable Boolean pageDiffers,
        @Nullable SignedCopyView signedCopy) {

    /** What went well and what did not. */
    record Assessment(List<Written.Strength> strengths, List<Written.Limitation> limitations) {}

    static ReportView of(Object wire, Report report) {
        return of(wire, report, null, null);
    }

    static ReportView of(
            Object wire, Report report, @Nullable List<Change> changedSince, @Nullable Boolean pageDiffers) {
        var written = report.written();
        return new ReportView(
                wire,
                report.frame().bases(),
                written.narratives(),
                new Assessment(written.strengths(), written.limitations()),
                written.abbreviations(),
                written.nothingToReport(),
                report.remarks(),
                changedSince,
                pageDiffers,
                SignedCopyView.of(report.signed()));
    }
}
