package vn.thongsuot.gateway.signin;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.identity.ProvenCaller;
import vn.thongsuot.gateway.identity.ProvenTokens;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.problem.RefusedRequestException;
import vn.thongsuot.gateway.session.SignedIn;
import vn.thongsuot.gateway.session.TokenRenewal;

/** Renews tokens at the issuer; a new one that names somebody else, or would not pass our own door, is refused. */
final class IssuerTokens implements TokenRenewal {

    private static final Logger log = LoggerFactory.getLogger(IssuerTokens.class);

    private final IssuerRegistration issuer;
    private final ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client;
    private final ProvenTokens proven;
    private final SignInSettings settings;

    IssuerTokens(
            IssuerRegistration issuer,
            ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> client,
            ProvenTokens proven,
            SignInSettings settings) {
        this.issuer = issuer;
        this.client = client;
        this.proven = proven;
        this.settings = settings;
    }

    @Override
    public Mono<SignedIn> renew(SignedIn signedIn) {
        return issuer.get()
                .flatMap(registration -> client.getTokenResponse(request(registration, signedIn)))
                .timeout(settings.within())
                .flatMap(answer -> checked(signedIn, answer))
                .onErrorResume(error -> isRefusal(error), error -> Mono.empty())
                .onErrorMap(error -> !(error instanceof RefusedRequestException), IssuerTokens::away);
    }

    private static OAuth2RefreshTokenGrantRequest request(ClientRegistration registration, SignedIn signedIn) {
        var past = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, signedIn.accessToken(), null, signedIn.accessExpiresAt());
        var refresh = new OAuth2RefreshToken(Objects.requireNonNull(signedIn.refreshToken()), null);
        return new OAuth2RefreshTokenGrantRequest(registration, past, refresh);
    }

    private Mono<SignedIn> checked(SignedIn before, OAuth2AccessTokenResponse answer) {
        var access = answer.getAccessToken();
        return proven.callerOf(access.getTokenValue())
                .filter(caller -> isSame(before, caller))
                .map(caller ->
                        before.renewed(access.getTokenValue(), endOf(access), refreshToken(answer), idToken(answer)));
    }

    private static boolean isSame(SignedIn before, ProvenCaller caller) {
        return before.subject().equals(caller.subject())
                && Objects.equals(before.tenant(), caller.isOperator() ? null : caller.tenant());
    }

    static Instant endOf(OAuth2AccessToken access) {
        return Objects.requireNonNullElse(access.getExpiresAt(), Instant.EPOCH);
    }

    private static @Nullable String refreshToken(OAuth2AccessTokenResponse answer) {
        var refresh = answer.getRefreshToken();
        return refresh == null ? null : refresh.getTokenValue();
    }

    private static @Nullable String idToken(OAuth2AccessTokenResponse answer) {
        return answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String text ? text : null;
    }

    private static boolean isRefusal(Throwable error) {
        if (error instanceof RefusedRequestException refused) {
            return refused.problem().kind() != ProblemKind.ISSUER_UNAVAILABLE;
        }
        return error instanceof OAuth2AuthorizationException refused && !IssuerAway.isMeantBy(refused.getError());
    }

    private static Throwable away(Throwable error) {
        log.warn("tokens cannot be renewed: {}", error.toString());
        return IssuerAway.problem();
    }
}
