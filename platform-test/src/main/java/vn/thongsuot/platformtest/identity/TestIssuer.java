package vn.thongsuot.platformtest.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * A real issuer of tokens for tests: an RSA key, its public half and the issuer's metadata served over HTTP on a free port,
 * so that an application checks these tokens in no other way than those of a real issuer.
 */
public final class TestIssuer implements AutoCloseable {

    /** The audience of the platform's own interface. */
    public static final String AUDIENCE = "thongsuot-api";

    /** The one role that means anything: may register tenants. */
    public static final String OPERATOR = "operator";

    private final IssuerPages pages;
    private final TokenMint mint;

    private TestIssuer(IssuerPages pages, TokenMint mint) {
        this.pages = pages;
        this.mint = mint;
    }

    public static TestIssuer start() {
        var key = Keys.rsa("test-1");
        var pages = IssuerPages.open();
        pages.serve("/.well-known/openid-configuration", metadata(pages.uri()));
        pages.serve("/oauth2/jwks", publicHalf(key));
        return new TestIssuer(pages, new TokenMint(pages.uri(), key, Clock.systemUTC()));
    }

    /** The issuer as it stands in every token, for instance {@code http://127.0.0.1:40123}. */
    public String uri() {
        return pages.uri();
    }

    /** A good access token of a person in a tenant. */
    public String token(TenantId tenant, String subject, String... roles) {
        return mint.good(tenant.value(), subject, roles);
    }

    /** A good access token of the operator, who is in no tenant. */
    public String operatorToken(String subject) {
        return mint.good(null, subject, OPERATOR);
    }

    /** A token that every service must answer 401, or 403 where it is the tenant that is missing. */
    public String bad(Flaw flaw, TenantId tenant, String subject) {
        return flaw.token(mint, tenant.value(), subject);
    }

    @Override
    public void close() {
        pages.close();
    }

    private static Map<String, Object> metadata(String issuer) {
        return Map.of(
                "issuer",
                issuer,
                "jwks_uri",
                issuer + "/oauth2/jwks",
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private static Map<String, Object> publicHalf(RSAKey key) {
        return new JWKSet(key.toPublicJWK()).toJSONObject();
    }
}
