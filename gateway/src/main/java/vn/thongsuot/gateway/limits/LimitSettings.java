package vn.thongsuot.gateway.limits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a request may be, and how many there may be. Rates are counted in each replica for itself.
 *
 * @param remembered users and tenants whose counts are kept at most; past it the longest silent are forgotten
 * @param body largest body, declared or not
 * @param upload largest body of a form with files, declared or not
 * @param uploads last parts of the paths where such forms may go, for instance {@code files}
 * @param uploadWithin until such a form must be here
 * @param bodyWithin until a body must be here; shorter than any response time-out, so that a slow client is never taken for
 *     a slow service
 * @param methods all others are answered 405
 */
@Validated
@ConfigurationProperties("thongsuot.gateway.limits")
record LimitSettings(
        @NotNull @Valid Rate user,
        @NotNull @Valid Rate tenant,
        @Min(1) int remembered,
        @NotNull DataSize body,
        @NotNull DataSize upload,
        @NotNull Set<String> uploads,
        @NotNull Duration uploadWithin,
        @NotNull Duration bodyWithin,
        @NotEmpty Set<String> methods) {

    /**
     * @param perSecond requests that may go on for ever
     * @param burst requests that may come at once after a silence
     */
    record Rate(@Min(1) int perSecond, @Min(1) int burst) {

        /** From empty to full: whoever was silent for so long starts afresh anyway. */
        Duration refill() {
            return Duration.ofSeconds(Math.ceilDiv(burst, perSecond));
        }
    }
}
