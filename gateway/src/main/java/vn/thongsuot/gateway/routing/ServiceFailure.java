package vn.thongsuot.gateway.routing;

import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.thongsuot.gateway.problem.ProblemKind;

/** The ways in which a service can fail to answer at all. */
enum ServiceFailure {
    /** No connection came about, so nothing was sent. */
    UNREACHABLE(ProblemKind.SERVICE_UNAVAILABLE),
    /** The request may or may not have been carried out. */
    TOO_SLOW(ProblemKind.SERVICE_TIMEOUT),
    /** The connection ended without an answer; the request may or may not have been carried out. */
    BROKEN_OFF(ProblemKind.SERVICE_BROKEN);

    private final ProblemKind problem;

    ServiceFailure(ProblemKind problem) {
        this.problem = problem;
    }

    ProblemKind problem() {
        return problem;
    }

    /** Empty when the error is not the service's, for instance when the client sent too much. */
    static Optional<ServiceFailure> of(Throwable error) {
        return Optional.ofNullable(
                switch (error) {
                    case ConnectException refused -> UNREACHABLE;
                    case UnknownHostException unknown -> UNREACHABLE;
                    case NoRouteToHostException unreachable -> UNREACHABLE;
                    case ReadTimeoutException slow -> TOO_SLOW;
                    case TimeoutException slow -> TOO_SLOW;
                    case ResponseStatusException status -> ofStatus(status);
                    case IOException broken -> BROKEN_OFF;
                    default -> null;
                });
    }

    /** The routing filter tells a time-out in this way. */
    private static @Nullable ServiceFailure ofStatus(ResponseStatusException error) {
        return error.getStatusCode().isSameCodeAs(HttpStatus.GATEWAY_TIMEOUT) ? TOO_SLOW : null;
    }
}
