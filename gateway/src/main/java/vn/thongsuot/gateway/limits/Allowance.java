package vn.thongsuot.gateway.limits;

import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;

/**
 * What is left of the scarcer of two allowances, or which of them is used up.
 *
 * @param remaining requests that may come at once
 * @param pause until one more may come; zero when granted
 * @param reset until the allowance is whole again
 */
record Allowance(
        Scope scope, boolean granted, long remaining, Duration pause, Duration reset, LimitSettings.Rate rate) {

    enum Scope {
        USER(ProblemKind.USER_LIMIT_REACHED),
        TENANT(ProblemKind.TENANT_LIMIT_REACHED);

        private final ProblemKind refusal;

        Scope(ProblemKind refusal) {
            this.refusal = refusal;
        }

        private String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The RateLimit fields of the IETF draft (draft-ietf-httpapi-ratelimit-headers). */
    void describeIn(HttpHeaders headers) {
        headers.set(
                "RateLimit-Policy",
                "\"%s\";q=%d;w=%d"
                        .formatted(scope.label(), rate.burst(), rate.refill().toSeconds()));
        headers.set("RateLimit", "\"%s\";r=%d;t=%d".formatted(scope.label(), remaining, wholeSeconds(reset)));
    }

    Problem refusal() {
        return Problem.of(scope.refusal, Long.toString(Math.max(1, wholeSeconds(pause))))
                .retryAfter(pause);
    }

    private static long wholeSeconds(Duration duration) {
        return duration.plusNanos(999_999_999).toSeconds();
    }
}
