package vn.thongsuot.platform.observation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the token's tenant into every log line of a request. */
final class TenantInLogs extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !(authentication.getPrincipal() instanceof Jwt token)
                || token.getClaimAsString("tenant") == null) {
            chain.doFilter(request, response);
            return;
        }
        try (var tenant = MDC.putCloseable("tenant", token.getClaimAsString("tenant"))) {
            chain.doFilter(request, response);
        }
    }
}
