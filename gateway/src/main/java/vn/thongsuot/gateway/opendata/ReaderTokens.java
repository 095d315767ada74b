package vn.thongsuot.gateway.opendata;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.signin.IssuerRegistration;

/** A token of each tenant's public reader, asked for when first needed and kept until shortly before its end. */
final class ReaderTokens {

    private static final Logger log = LoggerFactory.getLogger(ReaderTokens.class);
    private static final Duration BEFORE_ITS_END = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final IssuerRegistration issuer;
    private final ReactiveOAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> client;
    private final OpenDataSettings settings;
    private final Clock clock;
    private final Map<String, Mono<OAuth2AccessToken>> tokens;

    ReaderTokens(
            IssuerRegistration issuer,
            ReactiveOAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> client,
            OpenDataSettings settings,
            Clock clock) {
        this.issuer = issuer;
        this.client = client;
        this.settings = settings;
        this.clock = clock;
        this.tokens = settings.readers().stream()
                .collect(Collectors.toUnmodifiableMap(OpenDataSettings.Reader::name, this::kept));
    }

    /** Empty when the public knows no tenant by this name. */
    Optional<Mono<String>> of(String name) {
        return Optional.ofNullable(tokens.get(name)).map(token -> token.map(OAuth2AccessToken::getTokenValue));
    }

    private Mono<OAuth2AccessToken> kept(OpenDataSettings.Reader reader) {
        Function<OAuth2AccessToken, Duration> usable = token -> usable(token);
        return Mono.defer(() -> fresh(reader)).cache(usable, error -> PAUSE, () -> PAUSE);
    }

    private Duration usable(OAuth2AccessToken token) {
        var end = Objects.requireNonNullElse(token.getExpiresAt(), Instant.EPOCH);
        var left = Duration.between(clock.instant(), end).minus(BEFORE_ITS_END);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Mono<OAuth2AccessToken> fresh(OpenDataSettings.Reader reader) {
        return issuer.get()
                .map(registration -> new OAuth2ClientCredentialsGrantRequest(as(reader, registration)))
                .flatMap(client::getTokenResponse)
                .timeout(settings.within())
                .map(OAuth2AccessTokenResponse::getAccessToken)
                .onErrorMap(error -> away(reader, error));
    }

    /** From its address alone: scopes of the sign-in are not taken back by naming none, and this client has none. */
    private static ClientRegistration as(OpenDataSettings.Reader reader, ClientRegistration registration) {
        return ClientRegistration.withRegistrationId(reader.name())
                .tokenUri(registration.getProviderDetails().getTokenUri())
                .clientId(reader.clientId())
                .clientSecret(reader.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private static Throwable away(OpenDataSettings.Reader reader, Throwable error) {
        log.warn("nobody can read the open data of {}: {}", reader.name(), error.toString());
        return Problem.of(ProblemKind.ISSUER_UNAVAILABLE).retryAfter(PAUSE).asException();
    }
}
