package vn.thongsuot.plan.challenge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a challenge was laid open for proposals from outside.
 *
 * @param until last day on which offers are taken; absent for no end
 */
public record Publication(Instant at, @Nullable LocalDate until) {

    boolean isOpenOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
