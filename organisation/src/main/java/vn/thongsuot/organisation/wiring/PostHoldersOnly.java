package vn.thongsuot.organisation.wiring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.opendata.PublicReader;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Lets through only people who hold a post in the tenant today, or administer it; what else a command needs is checked
 * where the command is taken. A person whose post is not known yet is told when to come back, since its event may still
 * be on the way.
 */
final class PostHoldersOnly implements HandlerInterceptor {

    private static final String WAIT_SECONDS = "1";

    private final Access access;

    PostHoldersOnly(Access access) {
        this.access = access;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getUserPrincipal() instanceof JwtAuthenticationToken token) {
            if (isPublicReader(token)) {
                return checkPublic(request, response);
            }
            var tenant = token.getToken().getClaimAsString("tenant");
            if (tenant != null && TenantId.isValid(tenant)) {
                check(new Caller(new TenantId(tenant), token.getName()), response);
            }
        }
        return true;
    }

    private static boolean isPublicReader(JwtAuthenticationToken token) {
        var roles = token.getToken().getClaimAsStringList("roles");
        return roles != null && PublicReader.is(roles);
    }

    /** By the route that was found and not by what the path looks like. */
    private static boolean checkPublic(HttpServletRequest request, HttpServletResponse response) {
        var route = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (!PublicReader.mayAsk(request.getMethod(), route)) {
            refuse(Refusal.forbidden(Access.RIGHT_MISSING), response);
        }
        return true;
    }

    private void check(Caller caller, HttpServletResponse response) {
        access.refusesReading(caller).ifPresent(refusal -> refuse(refusal, response));
    }

    private static void refuse(Refusal refusal, HttpServletResponse response) {
        if (refusal.code().equals(Access.POSITION_NOT_KNOWN)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, WAIT_SECONDS);
        }
        throw new RefusedException(refusal);
    }
}
