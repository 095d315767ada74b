package vn.thongsuot.platform.web;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.thongsuot.platform.aggregate.Lack;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.identity.Operator;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;

/** Reads who asks from the verified token and from nowhere else. */
final class TokenCaller {

    private final TenantRegistry tenants;

    TokenCaller(TenantRegistry tenants) {
        this.tenants = tenants;
    }

    /**
     * The person and the tenant.
     *
     * @throws RefusedException when the token names no tenant, or one that is not registered
     */
    Caller caller() {
        var token = token();
        var claim = token.getClaimAsString("tenant");
        if (claim == null || !TenantId.isValid(claim)) {
            throw new RefusedException(Refusal.forbidden("tenant-missing"));
        }
        var tenant = new TenantId(claim);
        if (!tenants.knows(tenant)) {
            throw new RefusedException(Refusal.forbidden("tenant-unknown"));
        }
        return new Caller(tenant, subject(token));
    }

    /**
     * The operator.
     *
     * @throws RefusedException when the token is not an operator's
     */
    Operator operator() {
        var token = token();
        var roles = Optional.ofNullable(token.getClaimAsStringList("roles")).orElse(List.of());
        if (!roles.contains("operator") || token.hasClaim("tenant")) {
            throw new RefusedException(Refusal.lacking("operator-only", Lack.anywhere(Lack.OPERATE)));
        }
        return new Operator(subject(token));
    }

    private static String subject(Jwt token) {
        return Optional.ofNullable(token.getSubject())
                .orElseThrow(() -> new RefusedException(Refusal.forbidden("forbidden")));
    }

    private static Jwt token() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Jwt.class::isInstance)
                .map(Jwt.class::cast)
                .orElseThrow(() -> new RefusedException(Refusal.forbidden("forbidden")));
    }
}
