package vn.thongsuot.reporting.outline.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.outline.BuiltInOutlines;
import vn.thongsuot.reporting.outline.Charting;
import vn.thongsuot.reporting.outline.Content;
import vn.thongsuot.reporting.outline.CutOff;
import vn.thongsuot.reporting.outline.Heading;
import vn.thongsuot.reporting.outline.Outline;
import vn.thongsuot.reporting.outline.PeriodRule;
import vn.thongsuot.reporting.outline.ResultHeading;

/** A whole outline. Result headings that are left out are the built-in three. */
record OutlineRequest(
        @NotBlank @Size(max = 500) String name,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid HeadingRequest> headings,
        @Nullable @Size(max = 20) List<@NotNull @Valid ResultHeadingRequest> resultHeadings,
        @Nullable @Size(max = 20) List<@NotNull @Valid CutOffRequest> cutOffs) {

    record HeadingRequest(
            @NotBlank @Size(max = 40) String id,
            @NotBlank @Size(max = 500) String title,
            @Nullable @Size(max = 20) List<@NotNull Content> contents,
            @Nullable @Size(max = 30) List<@NotNull @Valid HeadingRequest> below,
            @Nullable Charting charts) {

        Heading heading() {
            return new Heading(
                    id,
                    title,
                    Objects.requireNonNullElse(contents, List.of()),
                    Objects.requireNonNullElse(below, List.<HeadingRequest>of()).stream()
                            .map(HeadingRequest::heading)
                            .toList(),
                    charts);
        }
    }

    record ResultHeadingRequest(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 500) String title) {}

    record CutOffRequest(
            @NotNull PeriodRule rule,
            @NotNull @Valid DayRequest from,
            @NotNull @Valid DayRequest to) {}

    record DayRequest(
            @Min(-12) @Max(12) int months, @Min(1) @Max(31) int day) {}

    Outline outline() {
        return new Outline(
                name,
                headings.stream().map(HeadingRequest::heading).toList(),
                resultHeadings == null
                        ? BuiltInOutlines.DEFAULT.resultHeadings()
                        : resultHeadings.stream()
                                .map(one -> new ResultHeading(one.code(), one.title()))
                                .toList(),
                Objects.requireNonNullElse(cutOffs, List.<CutOffRequest>of()).stream()
                        .map(one -> new CutOff(one.rule(), day(one.from()), day(one.to())))
                        .toList());
    }

    private static CutOff.Day day(DayRequest asked) {
        return new CutOff.Day(asked.months(), asked.day());
    }
}
