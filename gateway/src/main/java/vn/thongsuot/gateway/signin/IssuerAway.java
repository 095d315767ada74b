package vn.thongsuot.gateway.signin;

import java.time.Duration;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;

/** The answer when the issuer was needed and did not answer. */
final class IssuerAway {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private IssuerAway() {}

    static Throwable problem() {
        return Problem.of(ProblemKind.ISSUER_UNAVAILABLE).retryAfter(PAUSE).asException();
    }
}
