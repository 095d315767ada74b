package vn.thongsuot.gateway.signin;

import java.time.Duration;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;

/** The answer when the issuer was needed and did not answer. */
final class IssuerAway {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** What an issuer says when it is in trouble, rather than when it says no. */
    private static final Set<String> TROUBLE =
            Set.of("invalid_token_response", "server_error", "temporarily_unavailable");

    private IssuerAway() {}

    static boolean isMeantBy(OAuth2Error error) {
        return TROUBLE.contains(error.getErrorCode());
    }

    static Throwable problem() {
        return Problem.of(ProblemKind.ISSUER_UNAVAILABLE).retryAfter(PAUSE).asException();
    }
}
