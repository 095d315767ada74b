package vn.thongsuot.activity.activity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Beneficiary;
import vn.thongsuot.activity.activity.Magnitude;
import vn.thongsuot.activity.activity.Qualifier;

/**
 * What a client states of one indicator. The value of a percentage may be left out where its share is stated.
 *
 * @param period its own, when that is not the activity's; written as {@code when} is
 */
record MeasurementRequest(
        @NotBlank @Size(max = 100) String indicator,
        @Nullable Qualifier qualifier,

        @Nullable @NumberAsText @Schema(type = "string", example = "1500.5")
        Object value,

        @Nullable @Size(max = 1000) String text,
        @Nullable Magnitude magnitude,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 500) String> named,

        @Nullable @Schema(type = "string", example = "2020/2025")
        When period,

        @Nullable @Size(max = 200) String population,
        @Nullable Beneficiary beneficiary,
        @Nullable @Valid ShareRequest share,
        @Nullable @Valid BaselineRequest baseline,
        @Nullable @Size(max = 500) String source,
        @Nullable @Valid SurveyRequest survey) {

    /** How it was asked. */
    record SurveyRequest(
            @Nullable
            @NumberAsText(whole = true, positive = true, message = "positive-number-as-text")
            @Schema(type = "string", example = "400")
            Object sampleSize,

            @Nullable @Size(max = 500) String method) {}

    /** What a percentage comes from. */
    record ShareRequest(
            @NotNull @NumberAsText @Schema(type = "string", example = "400")
            Object numerator,

            @NotNull
            @NumberAsText(positive = true, message = "positive-number-as-text")
            @Schema(type = "string", example = "500")
            Object denominator) {}

    /** The value before. */
    record BaselineRequest(
            @Nullable @NumberAsText @Schema(type = "string", example = "72.5")
            Object value,

            @Nullable @Valid ShareRequest share,

            @Nullable @Schema(type = "string", example = "2021")
            When period) {}
}
