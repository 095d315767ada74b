package vn.thongsuot.plan.plan.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.TimeFrame;

/** The time frame, as a client writes it. */
public record WindowRequest(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable @Size(max = 100) String section,
        @Nullable @Size(max = 2000) String asWritten,
        @Nullable Boolean confirmed) {

    public TimeFrame toDomain() {
        return new TimeFrame(from, to, section, asWritten, Boolean.TRUE.equals(confirmed));
    }
}
