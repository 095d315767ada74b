package vn.thongsuot.plan.template.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.form.CitationRequest;
import vn.thongsuot.plan.plan.form.DeadlineRequest;
import vn.thongsuot.plan.plan.form.Optionals;
import vn.thongsuot.plan.plan.form.WindowRequest;
import vn.thongsuot.plan.template.NewPlan;

/** What a plan made from a template or a model has of its own. */
record NewPlanRequest(
        @NotBlank @Size(max = 100) String unit,
        @Nullable @Size(min = 1, max = 200) String placeName,

        @Nullable @Size(max = 100) @Pattern(regexp = CitationRequest.SYMBOL, message = "document-symbol")
        String symbol,

        @Nullable @Size(min = 1, max = 2000) String subject,
        @Nullable @Size(min = 1, max = 100) String campaign,
        @Nullable @Size(max = 50) List<@NotNull @Valid CitationRequest> bases,
        @Nullable @Valid WindowRequest window,
        @Nullable @Valid DeadlineRequest reportDeadline) {

    NewPlan toDomain() {
        return new NewPlan(
                unit,
                placeName,
                symbol,
                subject,
                campaign,
                Optionals.each(bases, CitationRequest::toDomain),
                Optionals.map(window, WindowRequest::toDomain),
                Optionals.map(reportDeadline, DeadlineRequest::toDomain));
    }
}
