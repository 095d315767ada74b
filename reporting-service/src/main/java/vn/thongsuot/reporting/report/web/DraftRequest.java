package vn.thongsuot.reporting.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Written;
import vn.thongsuot.reporting.report.web.WrittenRequest.AbbreviationRequest;
import vn.thongsuot.reporting.report.web.WrittenRequest.AssessmentRequest;
import vn.thongsuot.reporting.report.web.WrittenRequest.RecommendationRequest;

/** A report to be drafted. Number, symbol and date may be missing until it is registered. */
record DraftRequest(
        @NotBlank @Size(max = 100) String unit,
        @Nullable @Size(max = 100) String recipient,
        @Nullable @Size(max = 100) String contentScope,
        Report.@NotNull Kind kind,
        @NotBlank @Size(max = 1000) String title,
        @Nullable @Size(max = 50) String number,
        @Nullable @Size(max = 100) String symbol,
        @Nullable @PartialDate String date,
        @NotNull @Valid PeriodRequest period,
        @NotBlank @Size(max = 100) String directive,
        @Nullable @Size(max = 100) String campaign,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> bases,
        @Nullable @Size(max = 50) Map<@NotBlank String, @NotNull @Size(max = 20_000) String> narratives,
        @Nullable @Valid AssessmentRequest assessment,
        @Nullable @Size(max = 50) List<@NotNull @Valid RecommendationRequest> recommendations,
        @Nullable @Size(max = 100) List<@NotNull @Valid AbbreviationRequest> abbreviations,
        @Nullable @Size(max = 20) List<@NotBlank String> nothingToReport) {

    /** Both days included. */
    record PeriodRequest(@NotNull LocalDate from, @NotNull LocalDate to) {}

    Report draft() {
        Days.brokenRule(period.from(), period.to()).ifPresent(rule -> {
            throw new RefusedException(Refusal.invalid("/period/to", rule));
        });
        var frame = new Report.Frame(
                unit,
                recipient,
                contentScope,
                kind,
                new Days(period.from(), period.to()),
                directive,
                campaign,
                Objects.requireNonNullElse(bases, List.of()));
        var parts = new WrittenRequest.Parts(narratives, assessment, recommendations, abbreviations, nothingToReport);
        return Report.draft(frame, new Report.Identity(title, number, symbol, date), parts.over(Written.NOTHING));
    }
}
