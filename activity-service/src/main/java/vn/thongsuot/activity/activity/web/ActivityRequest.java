package vn.thongsuot.activity.activity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.ActivityKind;
import vn.thongsuot.activity.activity.Cooperation;
import vn.thongsuot.activity.activity.Cooperation.Model;
import vn.thongsuot.activity.activity.Mode;
import vn.thongsuot.activity.activity.Qualifier;
import vn.thongsuot.activity.activity.Result.Heading;
import vn.thongsuot.activity.activity.State;
import vn.thongsuot.activity.activity.Target.Body;

/**
 * All that a client states about an activity. A list left out is an empty one.
 *
 * @param when a day, a month, a year or two days with a slash between; absent when no date is known
 * @param directives those named by the unit itself; those of the tasks come on top
 * @param reason why it is corrected; for corrections only, and then it must be there
 */
record ActivityRequest(
        @NotBlank @Size(max = 100) String unit,
        @Nullable @Size(max = 200) List<@NotBlank @Size(max = 100) String> coordinators,
        @NotNull ActivityKind kind,
        @NotNull Mode mode,
        @NotNull State state,
        @NotBlank @Size(max = 1000) String title,
        @Nullable @Size(max = 10_000) String content,

        @Nullable @Schema(type = "string", example = "2025-10-01/2025-10-03")
        When when,

        @Nullable @Size(max = 500) String place,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> channels,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 2000) @WebAddress String> links,
        @Nullable @Size(max = 50) List<@NotNull @Valid AudienceRequest> audiences,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 1000) String> slogans,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> directives,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> tasks,
        @Nullable @Size(max = 100) String plan,
        @Nullable @Size(max = 100) String planItem,
        @Nullable @Size(max = 100) String campaign,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 500) String> partners,
        @Nullable @Size(max = 20) List<@NotNull @Valid IntegrationRequest> integrates,
        @Nullable @Size(max = 100) List<@NotNull @Valid MeasurementRequest> measurements,
        @Nullable @Size(max = 20) List<@NotNull @Valid ResultRequest> results,
        @Nullable @Size(max = 50) List<@NotNull @Valid EvidenceRequest> evidence,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> tags,
        @Nullable @Valid VerbatimRequest verbatim,
        @Nullable @Size(max = 50) List<@NotNull @Valid TargetRequest> targets,
        @Nullable @Valid CooperationRequest cooperation,
        @Nullable @Valid EventRequest event,
        @Nullable @Valid OwnRequest own,
        @Nullable @Size(max = 1000) String reason) {

    /** A kind of the tenant's own, with the values of its fields by their keys. */
    record OwnRequest(
            @NotBlank @Size(max = 40) String kind,
            @Nullable @Size(max = 30) Map<@Size(max = 40) String, @NotNull @Size(max = 2000) String> fields) {}

    record AudienceRequest(
            @NotBlank @Size(max = 500) String label,
            @Nullable @Valid CountRequest count) {}

    /** How many came. */
    record CountRequest(
            @Nullable Qualifier qualifier,

            @NotNull
            @NumberAsText(whole = true, message = "whole-number-as-text")
            @Schema(type = "string", example = "120")
            Object value) {}

    record IntegrationRequest(
            @Nullable @Size(max = 100) String directive,
            @NotBlank @Size(max = 500) String label,
            @NotBlank @Size(max = 2000) String explanation) {}

    /** Title and content as a source has them, where mistakes in it were put right. */
    record VerbatimRequest(
            @Nullable @Size(max = 1000) String title,
            @Nullable @Size(max = 10_000) String content) {}

    record TargetRequest(
            @NotNull Body kind,
            @Nullable @Size(max = 100) String id,
            @NotBlank @Size(max = 500) String label,
            @Nullable @Valid CountRequest count) {}

    record CooperationRequest(
            @NotNull Model type,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid PartnerRequest> partners) {}

    /** One partner; the country by ISO 3166-1, two letters. */
    record PartnerRequest(
            @NotBlank @Size(max = 500) String name,
            @Nullable @Size(min = 2, max = 2) String country,
            Cooperation.@Nullable Sector sector) {}

    record ResultRequest(
            @NotNull Heading heading,
            @NotBlank @Size(max = 10_000) String text) {}

    record EvidenceRequest(
            @NotBlank @Size(max = 2000) @WebAddress String uri,
            @NotBlank @Size(max = 1000) String caption) {}
}
