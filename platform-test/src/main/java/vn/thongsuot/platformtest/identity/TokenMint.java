package vn.thongsuot.platformtest.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes and signs tokens.
 *
 * @param issuer what stands in {@code iss}
 * @param key the issuer's own
 */
record TokenMint(String issuer, RSAKey key, Clock clock) {

    static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");
    private static final Duration LIFE = Duration.ofMinutes(30);

    String good(@Nullable String tenant, String subject, String... roles) {
        return signed(claims(tenant, subject, roles).build());
    }

    /** Claims of a good token, to be spoilt. */
    JWTClaimsSet.Builder claims(@Nullable String tenant, String subject, String... roles) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(TestIssuer.AUDIENCE)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("roles", List.of(roles));
        return tenant == null ? claims : claims.claim("tenant", tenant);
    }

    String signed(JWTClaimsSet claims) {
        return signed(ACCESS_TOKEN, key, claims);
    }

    static String signed(JOSEObjectType type, RSAKey key, JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(type)
                .keyID(key.getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
