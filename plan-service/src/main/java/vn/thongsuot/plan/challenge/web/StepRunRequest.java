package vn.thongsuot.plan.challenge.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.challenge.StepDecision;
import vn.thongsuot.plan.challenge.StepRun;
import vn.thongsuot.plan.plan.form.Optionals;

/** How a step ended, as a client writes it. */
record StepRunRequest(
        @NotNull LocalDate date,
        @NotBlank @Size(max = 100) String unit,
        @Nullable @Size(max = 20) List<@NotNull @Valid EvidenceRequest> evidence,
        @NotNull StepDecision decision,
        @Nullable @Size(min = 1, max = 2000) String note) {

    record EvidenceRequest(
            @NotBlank @Size(max = 500) String caption,

            @Nullable @Size(max = 1000) @Pattern(regexp = "https?://[^\\s]+", message = "web-address")
            String uri) {

        StepRun.Evidence toDomain() {
            return new StepRun.Evidence(caption, uri);
        }
    }

    StepRun toDomain(int step) {
        return new StepRun(step, "", date, unit, Optionals.each(evidence, EvidenceRequest::toDomain), decision, note);
    }
}
