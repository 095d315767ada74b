package vn.thongsuot.plan.challenge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.challenge.Beneficiary;
import vn.thongsuot.plan.challenge.ChallengeContent;
import vn.thongsuot.plan.challenge.InnovationType;
import vn.thongsuot.plan.challenge.Priority;
import vn.thongsuot.plan.plan.form.Optionals;

/** A challenge as a client writes it. */
record ChallengeRequest(
        @NotBlank @Size(max = 100) String unit,
        @Nullable @Size(min = 1, max = 100) String owner,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> cooperating,
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 20_000) String problem,
        @NotBlank @Size(max = 300) String field,
        @NotNull Priority priority,
        @Nullable @Size(min = 1, max = 2000) String spread,
        @NotEmpty Set<@NotNull InnovationType> innovationTypes,
        @NotEmpty Set<@NotNull Beneficiary> beneficiaries,
        @Nullable @Size(min = 1, max = 100) String plan,
        @NotBlank @Size(max = 100) String process) {

    ChallengeContent toDomain() {
        return new ChallengeContent(
                unit,
                owner,
                Optionals.each(cooperating, id -> id),
                title,
                problem,
                field,
                priority,
                spread,
                innovationTypes,
                beneficiaries,
                plan,
                process);
    }
}
