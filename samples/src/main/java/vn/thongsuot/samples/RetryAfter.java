package vn.thongsuot.samples;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** When a server lets a client try again. */
final class RetryAfter {

    /** A reference or a post that is not known yet, a limit, a part that is down for a moment. */
    private static final Set<Integer> PASSING = Set.of(403, 409, 429, 503);

    /** Too slow: nobody knows whether it was stored, and the same request with the same key tells. */
    private static final int TIMED_OUT = 504;

    private RetryAfter() {}

    /** Absent when the answer is final: another status, or no header with whole seconds where one is needed. */
    static Optional<Duration> of(HttpResponse<?> answer) {
        if (answer.statusCode() == TIMED_OUT) {
            return Optional.of(Duration.ofSeconds(1));
        }
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> PASSING.contains(answer.statusCode()) && value.matches("[0-9]{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
