package vn.thongsuot.reporting.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Abbreviation;
import vn.thongsuot.documents.serving.SignedCopyView;
import vn.thongsuot.reporting.answer.Standing;
import vn.thongsuot.reporting.report.Changes;
import vn.thongsuot.reporting.report.Consolidated.Quote;
import vn.thongsuot.reporting.report.InputChanges;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Sending;
import vn.thongsuot.reporting.report.SinceReturn;
import vn.thongsuot.reporting.report.Written;

/**
 * One report as its authors see it: what the topic tells, what people wrote, and what stands beside it.
 *
 * @param examples how many points of each list it tells in the text; absent when it tells all there
 * @param chosen activities that stay in the text whatever their place
 * @param merge whether what its inputs say is merged under the same headings
 * @param note why there was nothing to report; absent otherwise
 * @param remarks why it was returned; absent unless it stands returned
 * @param lastReturn its last return, with what people changed since; absent when it never came back
 * @param sentBackRemarks why its recipient returned it; absent otherwise
 * @param signedCopy what is seen in the signed file; absent while there is none
 * @param beside absent where only a change was answered
 */
@JsonInclude(Include.NON_NULL)
record ReportView(
        @JsonUnwrapped Object report,
        List<String> bases,
        List<Quote> quotes,
        Map<String, String> narratives,
        Assessment assessment,
        List<Abbreviation> abbreviations,
        List<String> nothingToReport,
        @Nullable Integer examples,
        List<String> chosen,
        boolean merge,
        @Nullable String note,
        @Nullable String remarks,
        @Nullable LastReturn lastReturn,
        @Nullable String sentBackRemarks,
        @Nullable SignedCopyView signedCopy,
        @JsonUnwrapped @Nullable Beside beside) {

    /** What went well and what did not. */
    record Assessment(List<Written.Strength> strengths, List<Written.Limitation> limitations) {}

    /** One unit that was asked. */
    @JsonInclude(Include.NON_NULL)
    record AnswerItem(String unit, @Nullable String name, Standing standing) {}

    /**
     * What others did, as of now; it is not part of the report.
     *
     * @param silent units that have given no answer, with the reason
     * @param answered units that have
     * @param inputChanges inputs whose unit has said something else since
     * @param changedSince the first of the activities that came or changed since; absent before it is approved
     * @param changedCount of all of them; absent before it is approved
     * @param pageDiffers whether the facts would make another page now; absent before it is approved and where
     *     nobody asked
     */
    @JsonInclude(Include.NON_NULL)
    record Beside(
            List<AnswerItem> silent,
            List<AnswerItem> answered,
            List<InputChanges.Change> inputChanges,
            @Nullable List<Changes.Change> changedSince,
            @Nullable Integer changedCount,
            @Nullable Boolean pageDiffers) {}

    static ReportView of(Object wire, Report report, SinceReturn since, @Nullable Beside beside) {
        var written = report.written();
        var returned = report.returned();
        return new ReportView(
                wire,
                report.frame().bases(),
                report.consolidated().quotes(),
                written.narratives(),
                new Assessment(written.strengths(), written.limitations()),
                written.abbreviations(),
                written.nothingToReport(),
                report.workings().telling().examples(),
                report.workings().telling().chosen(),
                report.workings().merging(),
                report.nothing() == null ? null : report.nothing().note(),
                returned == null || report.status() != Report.Status.RETURNED ? null : returned.remarks(),
                returned == null ? null : LastReturn.of(returned, since),
                remarks(report.sending()),
                SignedCopyView.of(report.signed()),
                beside);
    }

    private static @Nullable String remarks(@Nullable Sending sending) {
        var back = sending == null ? null : sending.sentBack();
        return back == null ? null : back.remarks();
    }
}
