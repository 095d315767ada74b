package vn.thongsuot.gateway.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * As whom the gateway presents itself to the issuer.
 *
 * @param issuer whose discovery document tells where to sign in and out
 * @param clientSecret blank for a public client, which many issuers give no refresh token
 * @param scopes must have {@code openid} among them
 * @param within until the issuer must have answered
 * @param attemptFor how long a person may take to sign in
 */
@Validated
@ConfigurationProperties("thongsuot.gateway.sign-in")
record SignInSettings(
        @NotNull URI issuer,
        @NotBlank String clientId,
        @Nullable String clientSecret,
        @NotEmpty Set<String> scopes,
        @NotNull Duration within,
        @NotNull Duration attemptFor) {

    boolean isPublicClient() {
        return clientSecret == null || clientSecret.isBlank();
    }
}
