package vn.thongsuot.gateway.identity;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/**
 * What a token must be to count: signed RS256 by the issuer, an access token, ours, for us, in time, for somebody. Setting
 * validators replaces the library's own ones, so all of them stand here.
 */
final class AccessTokens {

    private AccessTokens() {}

    static ReactiveJwtDecoder decoder(IdentitySettings settings) {
        var decoder = NimbusReactiveJwtDecoder.withJwkSource(new IssuerKeys(settings)::forToken)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .validateType(false)
                .build();
        decoder.setJwtValidator(validators(settings));
        return token -> decoder.decode(token).onErrorMap(IllegalStateException.class, AccessTokens::keysAway);
    }

    /** The decoder's way to say that it has no keys; left so, it would pass for a bug. */
    private static JwtException keysAway(IllegalStateException error) {
        return new JwtException("no keys to check the token with", error);
    }

    private static OAuth2TokenValidator<Jwt> validators(IdentitySettings settings) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator("at+jwt", "application/at+jwt"),
                new JwtIssuerValidator(settings.issuer().toString()),
                new JwtAudienceValidator(settings.audience()),
                times(settings),
                AccessTokens::namesSomebody);
    }

    private static OAuth2TokenValidator<Jwt> times(IdentitySettings settings) {
        var times = new JwtTimestampValidator(settings.clockSkew());
        times.setAllowEmptyExpiryClaim(false);
        return times;
    }

    private static OAuth2TokenValidatorResult namesSomebody(Jwt token) {
        var subject = token.getSubject();
        return subject == null || subject.isBlank()
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "The sub claim is missing", null))
                : OAuth2TokenValidatorResult.success();
    }
}
