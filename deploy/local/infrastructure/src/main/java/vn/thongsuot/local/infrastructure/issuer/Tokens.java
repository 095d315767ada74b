package vn.thongsuot.local.infrastructure.issuer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Writes into an access token what the platform reads there: its type, its audience, the tenant, the roles; and into an ID
 * token the person's name.
 */
final class Tokens implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final String AUDIENCE = "thongsuot-api";
    private static final List<String> PUBLIC_READER = List.of("PUBLIC_READER");

    private final DemoUsers users;

    Tokens(DemoUsers users) {
        this.users = users;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication person = context.getPrincipal();
        Optional<DemoUser> user = person == null ? Optional.empty() : users.find(person.getName());
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getJwsHeader().type("at+jwt");
            user.ifPresent(known -> describe(known, context.getClaims()));
            @Nullable
            String tenant = context.getRegisteredClient().getClientSettings().getSetting(Clients.TENANT);
            if (tenant != null) {
                describe(PUBLIC_READER, tenant, context.getClaims());
            }
        } else {
            user.map(DemoUser::name).ifPresent(name -> context.getClaims().claim("name", name));
        }
    }

    private static void describe(DemoUser user, JwtClaimsSet.Builder claims) {
        describe(user.roles(), user.tenant(), claims);
    }

    private static void describe(List<String> roles, @Nullable String tenant, JwtClaimsSet.Builder claims) {
        claims.claims(all -> all.put("aud", withOurs(all.get("aud"))));
        claims.claim("roles", new ArrayList<>(roles));
        if (tenant != null) {
            claims.claim("tenant", tenant);
        }
    }

    private static List<Object> withOurs(@Nullable Object given) {
        List<Object> audience = new ArrayList<>(given instanceof List<?> several ? several : List.of());
        audience.add(AUDIENCE);
        return audience;
    }
}
