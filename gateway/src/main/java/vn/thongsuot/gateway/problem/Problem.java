package vn.thongsuot.gateway.problem;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * One error on its way out.
 *
 * @param arguments fill {0}, {1} … of the text
 * @param headers go out with the answer, for instance {@code Retry-After}
 * @param service the service that failed; absent when none is to blame
 */
public record Problem(
        ProblemKind kind,
        List<String> arguments,
        Map<String, String> headers,
        @Nullable String service) {

    public Problem {
        arguments = List.copyOf(arguments);
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemKind kind, String... arguments) {
        return new Problem(kind, List.of(arguments), Map.of(), null);
    }

    public Problem with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Problem(kind, arguments, more, service);
    }

    /** Whole seconds, rounded up, at least one: a client that obeys must not come too early. */
    public Problem retryAfter(Duration wait) {
        long seconds = Math.max(1, wait.plusNanos(999_999_999).toSeconds());
        return with(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    public Problem causedBy(String failedService) {
        return new Problem(kind, arguments, headers, failedService);
    }

    /** To be thrown where an answer cannot be written. */
    public RefusedRequestException asException() {
        return new RefusedRequestException(this);
    }
}
