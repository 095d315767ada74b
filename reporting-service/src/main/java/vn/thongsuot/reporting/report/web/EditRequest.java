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
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Revision;
import vn.thongsuot.reporting.report.Taken;
import vn.thongsuot.reporting.report.Written;
import vn.thongsuot.reporting.report.web.ConsolidatedRequest.QuoteRequest;
import vn.thongsuot.reporting.report.web.WrittenRequest.AbbreviationRequest;
import vn.thongsuot.reporting.report.web.WrittenRequest.AssessmentRequest;
import vn.thongsuot.reporting.report.web.WrittenRequest.RecommendationRequest;

/** A change of a report; what is left out stays as it is, an empty narrative takes one away. */
record EditRequest(
        @Nullable @Size(min = 1, max = 1000) String title,
        @Nullable @Size(max = 50) String number,
        @Nullable @Size(max = 100) String symbol,
        @Nullable @PartialDate String date,
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

    Revision revision() {
        return new Revision(
                this::over,
                this::over,
                new TellingRequest(examples, chosen, merge)::over,
                new Taken(inputs, ConsolidatedRequest.quotes(quotes), Boolean.TRUE.equals(gather)),
                note);
    }

    private Report.Identity over(Report.Identity before) {
        return new Report.Identity(
                Objects.requireNonNullElse(title, before.title()),
                number == null ? before.number() : number,
                symbol == null ? before.symbol() : symbol,
                date == null ? before.date() : date);
    }

    private Written over(Written before) {
        return new WrittenRequest.Parts(narratives, assessment, recommendations, abbreviations, nothingToReport)
                .over(before);
    }
}
