package vn.thongsuot.plan.plan.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.DistributionLine;

/** A line of the distribution list, as a client writes it. */
public record DistributionRequest(
        @NotBlank @Size(max = 500) String text,
        @Nullable @Size(max = 100) String unit) {

    public DistributionLine toDomain() {
        return new DistributionLine(text, unit);
    }
}
