package vn.thongsuot.local.infrastructure.issuer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Writes into an access token what the platform reads there: its type, its audience, the tenant, the roles. */
final class AccessTokens implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "thongsuot-api";

    private final DemoUsers users;

    AccessTokens(DemoUsers users) {
        this.users = users;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            return;
        }
        context.getJwsHeader().type("at+jwt");
        Authentication person = context.getPrincipal();
        if (person != null) {
            users.find(person.getName()).ifPresent(user -> describe(user, context.getClaims()));
        }
    }

    private static void describe(DemoUser user, JwtClaimsSet.Builder claims) {
        claims.claims(all -> all.put("aud", withOurs(all.get("aud"))));
        claims.claim("roles", new ArrayList<>(user.roles()));
        if (user.tenant() != null) {
            claims.claim("tenant", user.tenant());
        }
    }

    private static List<Object> withOurs(@Nullable Object given) {
        List<Object> audience = new ArrayList<>(given instanceof List<?> several ? several : List.of());
        audience.add(AUDIENCE);
        return audience;
    }
}
