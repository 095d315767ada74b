package vn.thongsuot.plan.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Citation;
import vn.thongsuot.plan.plan.Deadline;
import vn.thongsuot.plan.plan.DistributionLine;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.PartialDate;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.Relation;
import vn.thongsuot.plan.plan.Signature;
import vn.thongsuot.plan.plan.TimeFrame;

/** All that an author writes of a plan. A list left out is an empty one. */
record PlanRequest(
        @NotBlank @Size(max = 100) String unit,

        @NotBlank @Size(max = 100) @Pattern(regexp = PlanRequest.SYMBOL, message = "document-symbol")
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
        @Nullable @Valid SignatureRequest signature) {

    static final String SYMBOL = "/[\\p{L}\\d]+([-&][\\p{L}\\d]+)*";

    record CitationRequest(
            @NotBlank @Size(max = 100) String directive,
            @NotNull Relation relation) {

        Citation toDomain() {
            return new Citation(directive, relation);
        }
    }

    record WindowRequest(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable @Size(max = 100) String section,
            @Nullable @Size(max = 2000) String asWritten,
            @Nullable Boolean confirmed) {

        TimeFrame toDomain() {
            return new TimeFrame(from, to, section, asWritten, Boolean.TRUE.equals(confirmed));
        }
    }

    record DeadlineRequest(
            @NotBlank @Size(max = 1000) String asWritten,
            @Nullable LocalDate date) {

        Deadline toDomain() {
            return new Deadline(asWritten, date);
        }
    }

    record DistributionRequest(
            @NotBlank @Size(max = 500) String text,
            @Nullable @Size(max = 100) String unit) {

        DistributionLine toDomain() {
            return new DistributionLine(text, unit);
        }
    }

    record SignatureRequest(
            @Nullable @Size(max = 4) List<@NotNull @Valid AuthorityRequest> authorities,
            @NotBlank @Size(max = 200) String position,
            @Nullable @Size(max = 200) String signer) {

        Signature toDomain() {
            return new Signature(Optionals.each(authorities, AuthorityRequest::toDomain), position, signer);
        }
    }

    record AuthorityRequest(
            Signature.@NotNull Form form,
            @NotBlank @Size(max = 200) String of) {

        Signature.Authority toDomain() {
            return new Signature.Authority(form, of);
        }
    }

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
                Optionals.map(signature, SignatureRequest::toDomain));
    }
}
