package vn.thongsuot.gateway.identity;

import java.security.Principal;
import java.util.Optional;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who the verified token says is asking.
 *
 * @param tenant as in the token; {@value #OPERATORS} for an operator of the platform, who belongs to no tenant (no tenant
 *     can be called so: names begin with a letter)
 */
public record ProvenCaller(String tenant, String subject) {

    private static final String OPERATORS = "*operators";

    /** Empty for a token that names neither a tenant nor the operators. */
    public static Optional<ProvenCaller> of(Principal principal) {
        return principal instanceof JwtAuthenticationToken token
                ? of(token.getToken(), token.getName())
                : Optional.empty();
    }

    public boolean isOperator() {
        return tenant.equals(OPERATORS);
    }

    private static Optional<ProvenCaller> of(Jwt token, String subject) {
        var tenant = token.getClaims().get("tenant");
        if (tenant instanceof String name && !name.isBlank()) {
            return Optional.of(new ProvenCaller(name, subject));
        }
        var roles = token.getClaims().get("roles");
        boolean operator = tenant == null && roles instanceof Iterable<?> list && contains(list, "operator");
        return operator ? Optional.of(new ProvenCaller(OPERATORS, subject)) : Optional.empty();
    }

    private static boolean contains(Iterable<?> list, String wanted) {
        for (var element : list) {
            if (wanted.equals(element)) {
                return true;
            }
        }
        return false;
    }
}
