package vn.thongsuot.local.infrastructure.issuer;

import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask this issuer for tokens. */
final class Clients {

    private static final Duration TOKEN_LIFETIME = Duration.ofHours(1);
    private static final Duration SIGNED_IN_AT_MOST = Duration.ofHours(12);

    private Clients() {}

    /** Any port of the loopback may be asked to be called back at, as RFC 8252 has it for programs. */
    static RegisteredClient program() {
        return RegisteredClient.withId("thongsuot-cli")
                .clientId("thongsuot-cli")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/callback")
                .scope(OidcScopes.OPENID)
                .clientSettings(provingTheKey())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFETIME)
                        .build())
                .build();
    }

    /** The gateway. Without a secret it gets no refresh tokens, and people sign in again after an hour. */
    static RegisteredClient pages(int gatewayPort, String secret) {
        RegisteredClient.Builder client = RegisteredClient.withId("thongsuot-web")
                .clientId("thongsuot-web")
                .clientAuthenticationMethod(
                        secret.isBlank()
                                ? ClientAuthenticationMethod.NONE
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(provingTheKey())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFETIME)
                        .refreshTokenTimeToLive(SIGNED_IN_AT_MOST)
                        .reuseRefreshTokens(false)
                        .build());
        for (String host : List.of("localhost", "127.0.0.1")) {
            String pages = "http://" + host + ":" + gatewayPort;
            client.redirectUri(pages + "/login/callback").postLogoutRedirectUri(pages + "/app/");
        }
        return secret.isBlank()
                ? client.build()
                : client.clientSecret("{noop}" + secret).build();
    }

    private static ClientSettings provingTheKey() {
        return ClientSettings.builder().requireProofKey(true).build();
    }
}
