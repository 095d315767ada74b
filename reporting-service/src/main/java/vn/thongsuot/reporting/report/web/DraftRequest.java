package vn.thongsuot.reporting.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.reporting.outline.BuiltInOutlines;
import vn.thongsuot.reporting.outline.Outline;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Report.Kind;
import vn.thongsuot.reporting.report.Taken;
import vn.thongsuot.reporting.report.Workings;
import vn.thongsuot.reporting.report.Written;
import vn.thongsuot.reporting.report.web.ConsolidatedRequest.QuoteRequest;
import vn.thongsuot.reporting.report.web.WrittenRequest.AbbreviationRequest;
import vn.thongsuot.reporting.report.web.WrittenRequest.AssessmentRequest;
import vn.thongsuot.reporting.report.web.WrittenRequest.RecommendationRequest;

/** A report to be drafted. Number, symbol and date may be missing until it is registered. */
record DraftRequest(
        @NotBlank @Size(max = 100) String unit,
        @Nullable @Size(max = 100) String recipient,
        @Nullable @Size(max = 100) String contentScope,
        @NotNull Kind kind,
        @NotBlank @Size(max = 1000) String title,
        @Nullable @Size(max = 50) String number,
        @Nullable @Size(max = 100) String symbol,
        @Nullable @PartialDate String date,
        @NotNull @Valid PeriodRequest period,
        @NotBlank @Size(max = 100) String directive,
        @Nullable @Size(max = 100) String campaign,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> bases,
        @Nullable @Size(max = 100) String outline,
        @Nullable @Size(max = 100) String supersedes,
        @Nullable AnswerRequest answer,
        @Nullable @Size(max = 2000) String note,
        @Nullable @Size(max = 500) List<@NotBlank @Size(max = 100) String> inputs,
        @Nullable @Size(max = 100) List<@NotNull @Valid QuoteRequest> quotes,
        @Nullable @Min(0) @Max(200) Integer examples,
        @Nullable @Size(max = 500) List<@NotBlank @Size(max = 100) String> chosen,
        @Nullable Boolean gather,
        @Nullable Boolean merge,
        @Nullable @Size(max = 100) Map<@NotBlank String, @NotNull @Size(max = 20_000) String> narratives,
        @Nullable @Valid AssessmentRequest assessment,
        @Nullable @Size(max = 50) List<@NotNull @Valid RecommendationRequest> recommendations,
        @Nullable @Size(max = 100) List<@NotNull @Valid AbbreviationRequest> abbreviations,
        @Nullable @Size(max = 20) List<@NotBlank String> nothingToReport) {

    /** What is answered. */
    enum AnswerRequest {
        /** A report with its sections; what is meant when nothing is said. */
        REPORT,
        /** There was nothing to report. */
        NOTHING_TO_REPORT
    }

    /**
     * The draft.
     *
     * @param chosen the outline that was asked for; absent for the built-in default
     */
    Report draft(@Nullable Outline chosen) {
        var headings = Objects.requireNonNullElse(chosen, BuiltInOutlines.DEFAULT);
        var frame = new Report.Frame(
                unit,
                recipient,
                contentScope,
                kind,
                period.days(headings),
                period.nominal(),
                directive,
                campaign,
                Objects.requireNonNullElse(bases, List.of()),
                chosen,
                supersedes);
        var parts = new WrittenRequest.Parts(narratives, assessment, recommendations, abbreviations, nothingToReport);
        var draft = Report.draft(frame, new Report.Identity(title, number, symbol, date), parts.over(Written.NOTHING));
        return answered(draft.working(new TellingRequest(examples, this.chosen, merge).over(Workings.NONE)));
    }

    private Report answered(Report draft) {
        if (answer == AnswerRequest.NOTHING_TO_REPORT) {
            return draft.answeringNothing(note);
        }
        if (note != null) {
            throw new RefusedException(Refusal.invalid("/note", "note-without-answer"));
        }
        return draft;
    }

    Taken taken() {
        return new Taken(inputs, ConsolidatedRequest.quotes(quotes), Boolean.TRUE.equals(gather));
    }
}
