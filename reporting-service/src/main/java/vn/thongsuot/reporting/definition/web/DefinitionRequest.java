package vn.thongsuot.reporting.definition.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.definition.ReportDefinition;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.CutOff;
import vn.thongsuot.reporting.outline.PeriodRule;
import vn.thongsuot.reporting.report.Report;

/** A whole definition as somebody wants it. */
record DefinitionRequest(
        @NotNull Report.Kind kind,
        @NotBlank @Size(max = 500) String name,
        @NotBlank @Size(max = 100) String unit,
        @Nullable @Size(max = 100) String legalBasis,
        @Nullable @Size(max = 100) String directive,
        @Nullable @Size(max = 100) String campaign,
        @Nullable PeriodRule rule,
        @Nullable @Valid CutOffRequest cutOff,
        @Nullable @Valid DaysRequest days,
        @Nullable @Min(0) @Max(60) Integer opensBefore,
        @NotEmpty @Size(max = 5) List<@NotNull @Valid StepRequest> steps,
        @Nullable @Size(max = 100) String outline,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> dataForms,
        @Nullable @Size(max = 5000) String guidance,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Before the cut-off a period is opened a week of work ahead unless it is said otherwise. */
    private static final int OPENS_BEFORE = 5;

    /** Where periods are cut. */
    record CutOffRequest(
            @NotNull PeriodRule rule,
            @NotNull @Valid DayRequest from,
            @NotNull @Valid DayRequest to) {

        CutOff cutOff() {
            return new CutOff(rule, from.meant(), to.meant());
        }
    }

    /** A day near a month. */
    record DayRequest(
            @Min(-12) @Max(12) int months, @Min(1) @Max(31) int day) {

        CutOff.Day meant() {
            return new CutOff.Day(months, day);
        }

        static CutOff.@Nullable Day of(@Nullable DayRequest asked) {
            return asked == null ? null : asked.meant();
        }
    }

    /** Days over which a report that is not periodic is made. */
    record DaysRequest(@NotNull LocalDate from, @NotNull LocalDate to) {}

    ReportDefinition definition() {
        return new ReportDefinition(
                kind,
                name,
                unit,
                legalBasis,
                directive,
                campaign,
                rule,
                cutOff == null ? null : cutOff.cutOff(),
                days == null ? null : new Days(days.from(), days.to()),
                Objects.requireNonNullElse(opensBefore, OPENS_BEFORE),
                steps.stream().map(StepRequest::step).toList(),
                outline,
                Objects.requireNonNullElse(dataForms, List.of()),
                guidance,
                validFrom,
                validTo,
                ReportDefinition.State.DRAFT);
    }
}
