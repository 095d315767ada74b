package vn.thongsuot.gateway.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What can go wrong at the gateway itself. The code is the stable end of the problem's {@code type}. */
public enum ProblemKind {
    MALFORMED(HttpStatus.BAD_REQUEST),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),
    TOKEN_INVALID(HttpStatus.UNAUTHORIZED),
    SESSION_MISSING(HttpStatus.UNAUTHORIZED),
    SIGN_IN_EXPIRED(HttpStatus.BAD_REQUEST),
    SIGN_IN_REFUSED(HttpStatus.FORBIDDEN),
    CSRF_INVALID(HttpStatus.FORBIDDEN),
    TENANT_MISSING(HttpStatus.FORBIDDEN),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    NO_SUCH_PATH(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    MEDIA_TYPE_NOT_SUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    USER_LIMIT_REACHED(HttpStatus.TOO_MANY_REQUESTS),
    TENANT_LIMIT_REACHED(HttpStatus.TOO_MANY_REQUESTS),
    ADDRESS_LIMIT_REACHED(HttpStatus.TOO_MANY_REQUESTS),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),
    SERVICE_BROKEN(HttpStatus.BAD_GATEWAY),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    SESSIONS_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    ISSUER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    SERVICE_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** For instance {@code body-too-large}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
