package vn.thongsuot.gateway.opendata;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose open data can be had without signing in.
 *
 * @param readers one for each tenant; none, and nobody's can
 * @param perSecond requests a second of one address that may go on for ever
 * @param burst requests of one address that may come at once after a silence
 * @param offersPerHour offers that one address may send in an hour, at once or one by one
 * @param remembered addresses whose counts are kept at most
 * @param within until the issuer must have answered
 */
@Validated
@ConfigurationProperties("thongsuot.gateway.open-data")
record OpenDataSettings(
        @Valid List<Reader> readers,
        @Min(1) int perSecond,
        @Min(1) int burst,
        @Min(1) int offersPerHour,
        @Min(1) int remembered,
        @NotNull Duration within) {

    /**
     * The client of the issuer that reads for everybody in one tenant. The tenant is in its tokens, not here.
     *
     * @param name under which the public knows the tenant, for instance {@code ha-noi}
     */
    record Reader(String name, String clientId, String secret) {

        private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9-]{1,31})=([^=:,\\s]+):(\\S+)");

        /** Read by the settings binder, for instance {@code ha-noi=open-data-ha-noi:secret}. */
        public static Reader valueOf(String text) {
            var parts = WRITTEN.matcher(text.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException("expected a reader like ha-noi=client:secret");
            }
            return new Reader(parts.group(1), parts.group(2), parts.group(3));
        }

        @Override
        public String toString() {
            return name + "=" + clientId; // settings are printed, secrets are not
        }
    }

    /** Of one address. */
    AddressLimits.Allowance reading() {
        return new AddressLimits.Allowance(burst, perSecond, Duration.ofSeconds(1));
    }

    /** Of one address. */
    AddressLimits.Allowance offering() {
        return new AddressLimits.Allowance(offersPerHour, offersPerHour, Duration.ofHours(1));
    }

    OpenDataSettings {
        readers = readers == null ? List.of() : List.copyOf(readers);
    }
}
