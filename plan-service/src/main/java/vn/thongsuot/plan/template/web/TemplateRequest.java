package vn.thongsuot.plan.template.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Numbering;
import vn.thongsuot.plan.plan.form.CitationRequest;
import vn.thongsuot.plan.plan.form.DistributionRequest;
import vn.thongsuot.plan.plan.form.Optionals;
import vn.thongsuot.plan.plan.form.ParagraphRequest;
import vn.thongsuot.plan.plan.form.SectionRequest;
import vn.thongsuot.plan.plan.form.SignatureRequest;
import vn.thongsuot.plan.template.PlanTemplate;

/** A template as a client writes it. */
record TemplateRequest(
        @NotBlank @Size(max = 100) String unit,
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(min = 1, max = 2000) String description,

        @NotBlank @Size(max = 100) @Pattern(regexp = CitationRequest.SYMBOL, message = "document-symbol")
        String symbol,

        @NotBlank @Size(max = 2000) String subject,
        @Nullable @Size(min = 1, max = 2000) String opening,
        @Nullable Numbering numbering,
        @Nullable @Size(max = 100) List<@NotNull @Valid SectionRequest> sections,
        @Nullable @Valid ParagraphRequest closing,
        @Nullable @Size(max = 100) List<@NotNull @Valid DistributionRequest> distribution,
        @Nullable @Valid SignatureRequest signature) {

    PlanTemplate toDomain() {
        return new PlanTemplate(
                unit,
                name,
                description,
                symbol,
                subject,
                opening,
                numbering == null ? Numbering.ROMAN : numbering,
                Optionals.each(sections, SectionRequest::toDomain),
                Optionals.map(closing, ParagraphRequest::toDomain),
                Optionals.each(distribution, DistributionRequest::toDomain),
                Optionals.map(signature, SignatureRequest::toDomain));
    }
}
