package vn.thongsuot.local.infrastructure.issuer;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Who may ask this issuer for tokens. */
final class Clients {

    /** The setting of a client that stands for everybody in one tenant. */
    static final String TENANT = "thongsuot.tenant";

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

    /**
     * The clients that read open data for everybody. Each stands for nobody and gets tokens by its secret alone, of the tenant
     * that it is for and with no role but the public reader's.
     *
     * @param written as the gateway has them, {@code tenant=client:secret} with commas between; blank for none
     */
    static List<RegisteredClient> openDataReaders(String written) {
        return Arrays.stream(written.split(","))
                .filter(reader -> !reader.isBlank())
                .map(reader -> openDataReader(reader.strip().split("[=:]", 3)))
                .toList();
    }

    private static RegisteredClient openDataReader(String... parts) {
        if (parts.length < 3) {
            throw new IllegalArgumentException("expected readers of open data like ha-noi=client:secret");
        }
        return RegisteredClient.withId(parts[1])
                .clientId(parts[1])
                .clientSecret("{noop}" + parts[2])
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(
                        ClientSettings.builder().setting(TENANT, parts[0]).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFETIME)
                        .build())
                .build();
    }

    private static ClientSettings provingTheKey() {
        return ClientSettings.builder().requireProofKey(true).build();
    }
}
