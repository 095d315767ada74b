package vn.thongsuot.gateway.identity;

import java.time.Duration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;

/** Proves an access token outside of a request, by the same rules as within one. */
@Component
public class ProvenTokens {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ReactiveJwtDecoder tokens;

    ProvenTokens(ReactiveJwtDecoder tokens) {
        this.tokens = tokens;
    }

    /** Never empty: what is wrong with the token, or with the issuer, is the error, a problem. */
    public Mono<ProvenCaller> callerOf(String accessToken) {
        return tokens.decode(accessToken)
                .flatMap(token -> Mono.justOrEmpty(ProvenCaller.of(new JwtAuthenticationToken(token))))
                .onErrorMap(
                        BadJwtException.class,
                        bad -> Problem.of(ProblemKind.TOKEN_INVALID).asException())
                .onErrorMap(JwtException.class, away -> keysAway())
                .switchIfEmpty(
                        Mono.error(() -> Problem.of(ProblemKind.TENANT_MISSING).asException()));
    }

    private static Throwable keysAway() {
        return Problem.of(ProblemKind.ISSUER_UNAVAILABLE).retryAfter(PAUSE).asException();
    }
}
