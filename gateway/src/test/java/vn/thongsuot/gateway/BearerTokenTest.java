package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BearerTokenTest extends RunningGateway {

    static Stream<Arguments> badTokens() {
        var other = TestIssuer.newKey(ISSUER.key().getKeyID());
        var unknown = TestIssuer.newKey("unknown");
        var rs256 = ISSUER.header(JWSAlgorithm.RS256, "at+jwt");
        var good = ISSUER.claims().build();
        var mine = TestIssuer.signer(ISSUER.key());
        return Stream.of(
                bad("garbage", "not-a-token"),
                bad("expired", ISSUER.token(claims -> claims.expirationTime(secondsFromNow(-120)))),
                bad("without an end", ISSUER.token(claims -> claims.expirationTime(null))),
                bad("not yet valid", ISSUER.token(claims -> claims.notBeforeTime(secondsFromNow(120)))),
                bad("of another issuer", ISSUER.token(claims -> claims.issuer("http://elsewhere"))),
                bad("without issuer", ISSUER.token(claims -> claims.issuer(null))),
                bad("for another audience", ISSUER.token(claims -> claims.audience(List.of("other-api")))),
                bad("without audience", ISSUER.token(claims -> claims.audience((String) null))),
                bad("of nobody", ISSUER.token(claims -> claims.subject(null))),
                bad("signed by another key of the same name", TestIssuer.signed(rs256, good, TestIssuer.signer(other))),
                bad(
                        "signed by an unknown key",
                        TestIssuer.signed(
                                new JWSHeader.Builder(rs256).keyID("unknown").build(),
                                good,
                                TestIssuer.signer(unknown))),
                bad(
                        "with a key of its own in the header",
                        TestIssuer.signed(
                                new JWSHeader.Builder(rs256)
                                        .jwk(other.toPublicJWK())
                                        .build(),
                                good,
                                TestIssuer.signer(other))),
                bad(
                        "pointing to keys elsewhere",
                        TestIssuer.signed(
                                new JWSHeader.Builder(rs256)
                                        .jwkURL(URI.create(PLAN.uri() + "/keys"))
                                        .keyID("unknown")
                                        .build(),
                                good,
                                TestIssuer.signer(unknown))),
                bad("unsigned", new PlainJWT(good).serialize()),
                bad(
                        "signed with the public key as a secret",
                        TestIssuer.signed(ISSUER.header(JWSAlgorithm.HS256, "at+jwt"), good, macOfPublicKey())),
                bad("of another algorithm", TestIssuer.signed(ISSUER.header(JWSAlgorithm.RS512, "at+jwt"), good, mine)),
                bad("an ID token", TestIssuer.signed(ISSUER.header(JWSAlgorithm.RS256, "JWT"), good, mine)),
                bad(
                        "without type",
                        TestIssuer.signed(
                                new JWSHeader.Builder(rs256).type(null).build(), good, mine)),
                bad("changed after signing", tampered(ISSUER.token("dong-nai", "vanthu.sct"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aBadTokenIsRefusedAndNothingReachesTheService(String kind, String token) {
        var response = send(to("/api/v1/plans").header("Authorization", "Bearer " + token));

        assertThat(response.statusCode()).as(kind).isEqualTo(401);
        assertThat(problemCode(response)).isEqualTo("token-invalid");
        assertThat(header(response, "WWW-Authenticate")).startsWith("Bearer").contains("invalid_token");
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void noTokenIsRefused() {
        var response = send(to("/api/v1/plans"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(problemCode(response)).isEqualTo("unauthenticated");
        assertThat(header(response, "WWW-Authenticate")).isEqualTo("Bearer realm=\"thongsuot\"");
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void aTokenInTheQueryIsNotLookedAt() {
        var response = send(to("/api/v1/plans?access_token=" + goodToken()));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void aGoodTokenPassesAndGoesOn() {
        var token = goodToken();
        var response = send(to("/api/v1/plans?limit=5").header("Authorization", "Bearer " + token));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(PLAN.received()).singleElement().satisfies(received -> {
            assertThat(received.headers().getFirst("Authorization")).isEqualTo("Bearer " + token);
            assertThat(received.path()).isEqualTo("/api/v1/plans");
        });
    }

    @Test
    void theIssuersClockMayBeALittleOff() {
        var response = send(to("/api/v1/plans")
                .header(
                        "Authorization",
                        "Bearer " + ISSUER.token(claims -> claims.expirationTime(secondsFromNow(-5)))));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenWithoutTenantIsForbidden() {
        var response = send(to("/api/v1/plans")
                .header("Authorization", "Bearer " + ISSUER.token(claims -> claims.claim("tenant", null))));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(problemCode(response)).isEqualTo("tenant-missing");
        assertThat(PLAN.received()).isEmpty();
    }

    @Test
    void anOperatorNeedsNoTenant() {
        var token = ISSUER.token(claims -> claims.claim("tenant", null).claim("roles", List.of("operator")));
        var response = send(to("/api/v1/tenants").header("Authorization", "Bearer " + token));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void madeUpKeyNamesDoNotFloodTheIssuer() {
        var key = TestIssuer.newKey("x");
        get("/api/v1/plans");
        int before = ISSUER.keyFetches();
        for (int name = 0; name < 20; name++) {
            var header = new JWSHeader.Builder(ISSUER.header(JWSAlgorithm.RS256, "at+jwt"))
                    .keyID("made-up-" + name)
                    .build();
            var token = TestIssuer.signed(header, ISSUER.claims().build(), TestIssuer.signer(key));
            assertThat(send(to("/api/v1/plans").header("Authorization", "Bearer " + token))
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(ISSUER.keyFetches() - before).isLessThanOrEqualTo(4);
        assertThat(get("/api/v1/plans").statusCode()).isEqualTo(200);
    }

    private static Arguments bad(String kind, String token) {
        return Arguments.of(kind, token);
    }

    private static Date secondsFromNow(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static MACSigner macOfPublicKey() {
        try {
            return new MACSigner(ISSUER.key().toRSAPublicKey().getEncoded());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String tampered(String token) {
        var parts = token.split("\\.", -1);
        var claims = ISSUER.claims().claim("tenant", "ha-noi").build();
        return parts[0] + "." + new PlainJWT(claims).serialize().split("\\.", -1)[1] + "." + parts[2];
    }
}
