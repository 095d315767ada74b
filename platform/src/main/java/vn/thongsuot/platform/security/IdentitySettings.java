package vn.thongsuot.platform.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer exactly as it stands in the token; its keys are found through its OpenID configuration
 * @param audience must be among the token's audiences
 */
@ConfigurationProperties("thongsuot.identity")
record IdentitySettings(
        String issuer, @DefaultValue("thongsuot-api") String audience) {}
