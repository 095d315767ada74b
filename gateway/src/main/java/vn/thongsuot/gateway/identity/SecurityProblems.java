package vn.thongsuot.gateway.identity;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.problem.ProblemWriter;

/**
 * 401 and 403 as problems. The answer does not tell which check a token failed: that helps only those who make tokens up;
 * the log line of the trace id does not tell the token either.
 */
@Component
class SecurityProblems implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private static final String REALM = "Bearer realm=\"thongsuot\"";
    private static final String INVALID = REALM + ", error=\"invalid_token\"";

    private final ProblemWriter problems;

    SecurityProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException error) {
        var problem = error instanceof OAuth2AuthenticationException
                ? Problem.of(ProblemKind.TOKEN_INVALID).with(HttpHeaders.WWW_AUTHENTICATE, INVALID)
                : Problem.of(ProblemKind.UNAUTHENTICATED).with(HttpHeaders.WWW_AUTHENTICATE, REALM);
        return problems.write(exchange, problem);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException error) {
        if (error instanceof CsrfException) {
            return problems.write(exchange, Problem.of(ProblemKind.CSRF_INVALID));
        }
        return exchange.getPrincipal()
                .map(ProvenCaller::of)
                .map(Optional::isPresent)
                .map(named -> named ? ProblemKind.FORBIDDEN : ProblemKind.TENANT_MISSING)
                .flatMap(kind -> problems.write(exchange, Problem.of(kind)));
    }
}
