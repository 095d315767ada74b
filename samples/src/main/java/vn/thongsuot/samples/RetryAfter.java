package vn.thongsuot.samples;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** When a server lets a client try again. */
final class RetryAfter {

    /** A reference or a post that is not known yet, a limit, a part that is down for a moment. */
    private static final Set<Integer> PASSING = Set.of(403, 409, 429, 503);

    private RetryAfter() {}

    /** Absent when the answer is final: another status, or no header with whole seconds. */
    static Optional<Duration> of(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> PASSING.contains(answer.statusCode()) && value.matches("[0-9]{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
    }
}
