package vn.thongsuot.plan.challenge.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.challenge.ChallengeProcess;
import vn.thongsuot.plan.plan.form.Optionals;

/** A process as a client writes it; a step is unconfirmed unless said otherwise. */
record ProcessRequest(
        @NotBlank @Size(max = 100) String unit,
        @NotBlank @Size(max = 300) String name,
        @NotNull @Size(max = 20) List<@NotNull @Valid ProcessStepRequest> steps) {

    record ProcessStepRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(min = 1, max = 2000) String guidance,
            @Nullable Boolean confirmed) {

        ChallengeProcess.Step toDomain() {
            return new ChallengeProcess.Step(name, guidance, Boolean.TRUE.equals(confirmed));
        }
    }

    ChallengeProcess toDomain() {
        return new ChallengeProcess(unit, name, Optionals.each(steps, ProcessStepRequest::toDomain));
    }
}
