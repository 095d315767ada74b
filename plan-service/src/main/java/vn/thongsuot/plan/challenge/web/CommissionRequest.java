package vn.thongsuot.plan.challenge.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.challenge.Commission;

/** An order for a solution, as a client writes it. */
record CommissionRequest(
        @NotBlank @Size(max = 100) String unit,
        @NotBlank @Size(max = 2000) String product,
        @NotBlank @Size(max = 500) String budgetSource,
        @Nullable @Size(min = 1, max = 300) String contractParty,
        @Nullable @Size(min = 1, max = 100) String offer) {

    Commission toDomain(String id) {
        return new Commission(id, unit, product, budgetSource, contractParty, offer);
    }
}
