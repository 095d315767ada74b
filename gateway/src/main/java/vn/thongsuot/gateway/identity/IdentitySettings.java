package vn.thongsuot.gateway.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens count.
 *
 * @param issuer exactly as the tokens' {@code iss}; its keys are found by OpenID discovery
 * @param audience must be among the tokens' {@code aud}
 * @param clockSkew how far the issuer's clock may be off
 * @param keysAtMostEvery pause between two fetches of keys, so that made-up key ids cannot flood the issuer
 * @param trustedProxies peers whose X-Forwarded-… are believed; none by default
 * @param metricsFrom peers that may read /actuator besides health
 */
@Validated
@ConfigurationProperties("thongsuot.gateway.identity")
record IdentitySettings(
        @NotNull URI issuer,
        @NotBlank String audience,
        @NotNull Duration clockSkew,
        @NotNull Duration keysAtMostEvery,
        List<AddressRange> trustedProxies,
        List<AddressRange> metricsFrom) {

    IdentitySettings {
        trustedProxies = trustedProxies == null ? List.of() : List.copyOf(trustedProxies);
        metricsFrom = metricsFrom == null ? List.of() : List.copyOf(metricsFrom);
    }
}
