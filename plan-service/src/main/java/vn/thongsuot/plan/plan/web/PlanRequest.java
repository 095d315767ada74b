package vn.thongsuot.plan.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.PartialDate;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.form.CitationRequest;
import vn.thongsuot.plan.plan.form.DeadlineRequest;
import vn.thongsuot.plan.plan.form.DistributionRequest;
import vn.thongsuot.plan.plan.form.MeasuresRequest;
import vn.thongsuot.plan.plan.form.Optionals;
import vn.thongsuot.plan.plan.form.ParagraphRequest;
import vn.thongsuot.plan.plan.form.ProgrammeRequest;
import vn.thongsuot.plan.plan.form.SectionRequest;
import vn.thongsuot.plan.plan.form.SignatureRequest;
import vn.thongsuot.plan.plan.form.WindowRequest;

/** All that an author writes of a plan. A list left out is an empty one. */
record PlanRequest(
        @NotBlank @Size(max = 100) String unit,

        @NotBlank @Size(max = 100) @Pattern(regexp = CitationRequest.SYMBOL, message = "document-symbol")
        String symbol,

        @Nullable PartialDate date,
        @NotBlank @Size(max = 200) String placeName,
        @NotBlank @Size(max = 2000) String subject,
        @Nullable @Size(max = 100) String campaign,
        @Nullable @Size(max = 50) List<@NotNull @Valid CitationRequest> bases,
        @Nullable @Size(max = 50) List<@NotNull @Valid CitationRequest> bodyCitations,
        @Nullable @Size(max = 2000) String opening,
        @Nullable @Valid WindowRequest window,
        @Nullable Numbering numbering,
        @Nullable @Size(max = 100) List<@NotNull @Valid SectionRequest> sections,
        @Nullable @Valid ParagraphRequest closing,
        @Nullable @Valid DeadlineRequest reportDeadline,
        @Nullable @Size(max = 100) List<@NotNull @Valid DistributionRequest> distribution,
        @Nullable @Valid SignatureRequest signature,
        @Nullable @Valid ProgrammeRequest programme,
        @Nullable @Valid MeasuresRequest measures) {

    PlanContent toDomain() {
        return new PlanContent(
                unit,
                symbol,
                date,
                placeName,
                subject,
                campaign,
                Optionals.each(bases, CitationRequest::toDomain),
                Optionals.each(bodyCitations, CitationRequest::toDomain),
                opening,
                Optionals.map(window, WindowRequest::toDomain),
                numbering == null ? Numbering.ROMAN : numbering,
                Optionals.each(sections, SectionRequest::toDomain),
                Optionals.map(closing, ParagraphRequest::toDomain),
                Optionals.map(reportDeadline, DeadlineRequest::toDomain),
                Optionals.each(distribution, DistributionRequest::toDomain),
                Optionals.map(signature, SignatureRequest::toDomain),
                Optionals.map(programme, ProgrammeRequest::toDomain),
                Optionals.map(measures, MeasuresRequest::toDomain));
    }
}
