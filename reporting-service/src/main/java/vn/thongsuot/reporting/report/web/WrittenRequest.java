package vn.thongsuot.reporting.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Abbreviation;
import vn.thongsuot.reporting.report.Written;

/** What people write; a part that is left out stays as it is. */
final class WrittenRequest {

    private WrittenRequest() {}

    record StrengthRequest(
            @NotBlank @Size(max = 500) String title,
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 100) String proposal) {}

    record LimitationRequest(
            @NotBlank @Size(max = 500) String title,
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 4000) String cause,
            @Nullable @Size(max = 100) String proposal) {}

    record AssessmentRequest(
            @Nullable @Size(max = 50) List<@NotNull @Valid StrengthRequest> strengths,
            @Nullable @Size(max = 50) List<@NotNull @Valid LimitationRequest> limitations) {}

    record RecommendationRequest(
            @NotBlank @Size(max = 500) String addressee,
            @Nullable @Size(max = 100) String unit,
            @NotBlank @Size(max = 100) String verb,
            @NotBlank @Size(max = 4000) String text) {}

    record AbbreviationRequest(
            @NotBlank @Size(max = 50) String shortForm,
            @NotBlank @Size(max = 500) String full) {}

    /** The parts of a draft or of a change. */
    record Parts(
            @Nullable Map<String, String> narratives,
            @Nullable AssessmentRequest assessment,
            @Nullable List<RecommendationRequest> recommendations,
            @Nullable List<AbbreviationRequest> abbreviations,
            @Nullable List<String> nothingToReport) {

        Written over(Written before) {
            return new Written(
                    merged(before.narratives()),
                    strengths(before),
                    limitations(before),
                    recommendations(before),
                    abbreviations(before),
                    Objects.requireNonNullElse(nothingToReport, before.nothingToReport()));
        }

        /** Section by section; an empty text takes a narrative away. */
        private Map<String, String> merged(Map<String, String> before) {
            var now = new HashMap<>(before);
            if (narratives != null) {
                now.putAll(narratives);
                now.values().removeIf(String::isBlank);
            }
            return now;
        }

        private List<Written.Strength> strengths(Written before) {
            return Optional.ofNullable(assessment)
                    .map(AssessmentRequest::strengths)
                    .map(all -> all.stream()
                            .map(one -> new Written.Strength(one.title(), one.text(), one.proposal()))
                            .toList())
                    .orElse(before.strengths());
        }

        private List<Written.Limitation> limitations(Written before) {
            return Optional.ofNullable(assessment)
                    .map(AssessmentRequest::limitations)
                    .map(all -> all.stream()
                            .map(one -> new Written.Limitation(one.title(), one.text(), one.cause(), one.proposal()))
                            .toList())
                    .orElse(before.limitations());
        }

        private List<Written.Recommendation> recommendations(Written before) {
            return Optional.ofNullable(recommendations)
                    .map(all -> all.stream()
                            .map(one -> new Written.Recommendation(one.addressee(), one.unit(), one.verb(), one.text()))
                            .toList())
                    .orElse(before.recommendations());
        }

        private List<Abbreviation> abbreviations(Written before) {
            return Optional.ofNullable(abbreviations)
                    .map(all -> all.stream()
                            .map(one -> new Abbreviation(one.shortForm(), one.full()))
                            .toList())
                    .orElse(before.abbreviations());
        }
    }
}
