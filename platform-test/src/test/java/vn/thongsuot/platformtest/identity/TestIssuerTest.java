package vn.thongsuot.platformtest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import vn.thongsuot.platform.tenancy.TenantId;

class TestIssuerTest {

    private static final TenantId TENANT = new TenantId("dong-nai");

    @AutoClose
    private final TestIssuer issuer = TestIssuer.start();

    @Test
    void aGoodTokenPassesAStrictReader() {
        var token = read(issuer.token(TENANT, "vanthu.sct", "reader"));
        assertThat(token.getSubject()).isEqualTo("vanthu.sct");
        assertThat(token.getClaimAsString("tenant")).isEqualTo("dong-nai");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("reader");
    }

    @Test
    void theOperatorIsInNoTenant() {
        var token = read(issuer.operatorToken("vanhanh"));
        assertThat(token.hasClaim("tenant")).isFalse();
        assertThat(token.getClaimAsStringList("roles")).containsExactly(TestIssuer.OPERATOR);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WITHOUT_TENANT", "MISSHAPEN_TENANT"})
    void aTokenWithAFlawDoesNot(Flaw flaw) {
        assertThatThrownBy(() -> read(issuer.bad(flaw, TENANT, "vanthu.sct"))).isInstanceOf(JwtException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHOUT_TENANT", "MISSHAPEN_TENANT"})
    void aFlawOfTheTenantIsForTheServiceToSee(Flaw flaw) {
        assertThat(read(issuer.bad(flaw, TENANT, "vanthu.sct")).getClaimAsString("tenant"))
                .isNotEqualTo("dong-nai");
    }

    private Jwt read(String token) {
        var decoder = NimbusJwtDecoder.withIssuerLocation(issuer.uri())
                .validateType(false)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer.uri()),
                new JwtAudienceValidator(TestIssuer.AUDIENCE),
                new JwtTypeValidator("at+jwt")));
        return decoder.decode(token);
    }
}
