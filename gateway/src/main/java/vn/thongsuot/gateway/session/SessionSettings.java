package vn.thongsuot.gateway.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long browsers stay signed in, and where that is kept.
 *
 * @param idle a session that is not used for so long ends
 * @param absolute a session ends after so long, used or not
 * @param refreshBefore the access token is renewed so long before its end
 * @param sweepEvery pause between two clearings of sessions that are over
 * @param keys 256 bits in base64 each; the first seals, all open. None: a key of the moment, and a restart signs all out
 * @param store connection string; MongoDB's protocol
 * @param storePrefix first part of the database's name
 * @param storeWithin until the store must have answered
 * @param publicUri how browsers address the gateway; absent: as the request says
 */
@Validated
@ConfigurationProperties("thongsuot.gateway.session")
public record SessionSettings(
        @NotNull Duration idle,
        @NotNull Duration absolute,
        @NotNull Duration refreshBefore,
        @NotNull Duration sweepEvery,
        List<String> keys,
        @NotBlank String store,
        @NotBlank String storePrefix,
        @NotNull Duration storeWithin,
        @Nullable URI publicUri) {

    public SessionSettings {
        keys = keys == null ? List.of() : List.copyOf(keys);
        if (publicUri != null
                && (publicUri.getHost() == null || !publicUri.getScheme().startsWith("http"))) {
            throw new IllegalArgumentException(
                    "expected an address like https://thongsuot.example.vn, got " + publicUri);
        }
    }
}
