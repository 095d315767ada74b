package vn.thongsuot.plan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something is due.
 *
 * @param asWritten the plan's own words
 * @param date the day they mean; absent while nobody has said it
 */
public record Deadline(String asWritten, @Nullable LocalDate date) {

    public Deadline {
        asWritten = Nfc.of(asWritten);
    }
}
