package vn.thongsuot.gateway.signin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.identity.ProvenCaller;
import vn.thongsuot.gateway.identity.ProvenTokens;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.problem.RefusedRequestException;
import vn.thongsuot.gateway.session.SignedIn;

/**
 * Redeems the code that a browser brought back. The library checks state, nonce, PKCE and the ID token; the access token
 * must pass the same door as any other, or nobody is signed in.
 */
final class CodeExchange {

    private static final Logger log = LoggerFactory.getLogger(CodeExchange.class);

    private final IssuerRegistration issuer;
    private final ReactiveAuthenticationManager oidc;
    private final ProvenTokens proven;
    private final SignInSettings settings;

    CodeExchange(
            IssuerRegistration issuer,
            ReactiveAuthenticationManager oidc,
            ProvenTokens proven,
            SignInSettings settings) {
        this.issuer = issuer;
        this.oidc = oidc;
        this.proven = proven;
        this.settings = settings;
    }

    Mono<SignedIn> redeem(Attempt attempt, String code) {
        var answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(attempt.redirectUri())
                .state(attempt.state())
                .build();
        var exchange = new OAuth2AuthorizationExchange(attempt.request(), answer);
        return issuer.get()
                .map(registration -> new OAuth2AuthorizationCodeAuthenticationToken(registration, exchange))
                .flatMap(oidc::authenticate)
                .switchIfEmpty(
                        Mono.error(() -> Problem.of(ProblemKind.SIGN_IN_REFUSED).asException()))
                .timeout(settings.within())
                .cast(OAuth2LoginAuthenticationToken.class)
                .flatMap(this::proven)
                .onErrorMap(error -> !(error instanceof RefusedRequestException), CodeExchange::explained);
    }

    private Mono<SignedIn> proven(OAuth2LoginAuthenticationToken login) {
        var access = Objects.requireNonNull(login.getAccessToken());
        var person = (OidcUser) Objects.requireNonNull(login.getPrincipal());
        return proven.callerOf(access.getTokenValue())
                .map(caller -> new SignedIn(
                        caller.subject(),
                        name(person, caller),
                        caller.isOperator() ? null : caller.tenant(),
                        access.getTokenValue(),
                        IssuerTokens.endOf(access),
                        refreshToken(login),
                        person.getIdToken().getTokenValue()));
    }

    private static String name(OidcUser person, ProvenCaller caller) {
        var full = person.getFullName();
        return full == null || full.isBlank()
                ? Objects.requireNonNullElse(person.getPreferredUsername(), caller.subject())
                : full;
    }

    private static @Nullable String refreshToken(OAuth2LoginAuthenticationToken login) {
        var refresh = login.getRefreshToken();
        return refresh == null ? null : refresh.getTokenValue();
    }

    private static Throwable explained(Throwable error) {
        log.warn("a sign-in failed: {}", error.toString());
        boolean refused = error instanceof OAuth2AuthenticationException told && !IssuerAway.isMeantBy(told.getError());
        return refused || error instanceof JwtException
                ? Problem.of(ProblemKind.SIGN_IN_REFUSED).asException()
                : IssuerAway.problem();
    }
}
