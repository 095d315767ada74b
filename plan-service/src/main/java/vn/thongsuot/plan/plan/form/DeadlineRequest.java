package vn.thongsuot.plan.plan.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Deadline;

/** A day by which something is due, as a client writes it. */
public record DeadlineRequest(
        @NotBlank @Size(max = 1000) String asWritten,
        @Nullable LocalDate date) {

    public Deadline toDomain() {
        return new Deadline(asWritten, date);
    }
}
