package vn.thongsuot.platform.web;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.tenancy.UnknownTenantException;

/** The one table from what went wrong to what is answered. Refusals are expected and logged without a stack. */
@RestControllerAdvice
final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final MissingRights missingRights;

    ProblemAdvice(Problems problems, MissingRights missingRights) {
        this.problems = problems;
        this.missingRights = missingRights;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedException e, HttpServletRequest request) {
        var refusal = e.refusal();
        LOG.info("{} {} refused: {}", request.getMethod(), request.getRequestURI(), refusal.code());
        var problem = problems.problem(request, status(refusal.reason()), refusal.code(), violations(refusal));
        return problems.answer(request, missingRights.explain(request, refusal, problem), headers(refusal));
    }

    /** Which header is missing is told where the fields at fault are. */
    private static List<Violation> violations(Refusal refusal) {
        return refusal.reason() == Refusal.Reason.PRECONDITION_REQUIRED
                        && refusal.violations().isEmpty()
                ? List.of(Violation.of(HttpHeaders.IF_MATCH, "header-missing", HttpHeaders.IF_MATCH))
                : refusal.violations();
    }

    private static HttpStatus status(Refusal.Reason reason) {
        return switch (reason) {
            case INVALID, KEY_REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT, NOT_YET_KNOWN -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case PRECONDITION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case OUTBOX_FULL, BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** Codes whose cause may pass by itself within a moment. */
    private static HttpHeaders headers(Refusal refusal) {
        var headers = new HttpHeaders();
        if (refusal.reason() == Refusal.Reason.NOT_YET_KNOWN
                || refusal.reason() == Refusal.Reason.OUTBOX_FULL
                || refusal.reason() == Refusal.Reason.BUSY
                || refusal.code().equals("busy")
                || refusal.code().equals("files-busy")
                || refusal.code().equals("tenant-unknown")
                || refusal.code().equals("position-not-known")) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        return headers;
    }

    /** A header or a parameter that the container or the firewall cannot read, such as a broken percent sequence. */
    @ExceptionHandler({RequestRejectedException.class, InvalidParameterException.class})
    ResponseEntity<Object> unreadableRequest(Exception e, HttpServletRequest request) {
        return problems.answer(request, HttpStatus.BAD_REQUEST, "malformed", List.of(Violation.of("", "unreadable")));
    }

    @ExceptionHandler
    ResponseEntity<Object> malformed(MalformedRequestException e, HttpServletRequest request) {
        return problems.answer(request, HttpStatus.BAD_REQUEST, e.code(), e.violations());
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        var violations = e.getCause() instanceof JacksonException fault
                ? JsonFaults.of(fault)
                : List.of(Violation.of("", "body-missing"));
        return problems.answer(request, HttpStatus.BAD_REQUEST, "malformed", violations);
    }

    @ExceptionHandler
    ResponseEntity<Object> rulesBroken(MethodArgumentNotValidException e, HttpServletRequest request) {
        return problems.answer(
                request, HttpStatus.UNPROCESSABLE_CONTENT, "invalid", RuleViolations.of(e.getBindingResult()));
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongParameter(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return problems.answer(request, HttpStatus.BAD_REQUEST, "malformed", List.of(Formats.broken(e)));
    }

    @ExceptionHandler
    ResponseEntity<Object> missingParameter(MissingServletRequestParameterException e, HttpServletRequest request) {
        return problems.answer(
                request, HttpStatus.BAD_REQUEST, "malformed", List.of(Violation.of(e.getParameterName(), "not-null")));
    }

    @ExceptionHandler
    ResponseEntity<Object> missingPart(MissingServletRequestPartException e, HttpServletRequest request) {
        return problems.answer(
                request,
                HttpStatus.BAD_REQUEST,
                "malformed",
                List.of(Violation.of(e.getRequestPartName(), "not-null")));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
        return problems.answer(request, HttpStatus.CONTENT_TOO_LARGE, "body-too-large", List.of());
    }

    @ExceptionHandler
    ResponseEntity<Object> brokenForm(MultipartException e, HttpServletRequest request) {
        return problems.answer(request, HttpStatus.BAD_REQUEST, "malformed", List.of(Violation.of("", "broken-form")));
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<Object> unknownPath(Exception e, HttpServletRequest request) {
        return problems.answer(request, HttpStatus.NOT_FOUND, "no-such-path", List.of());
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongMethod(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        return problems.answer(request, HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", List.of(), e.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> wrongMediaType(HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        return problems.answer(
                request, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type-not-supported", List.of(), e.getHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> unacceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return problems.answer(request, HttpStatus.NOT_ACCEPTABLE, "not-acceptable", List.of());
    }

    @ExceptionHandler
    ResponseEntity<Object> unknownTenant(UnknownTenantException e, HttpServletRequest request) {
        return refused(new RefusedException(Refusal.forbidden("tenant-unknown")), request);
    }

    @ExceptionHandler({MongoException.class, DataAccessException.class})
    ResponseEntity<Object> storeAway(Exception e, HttpServletRequest request) {
        LOG.error("the store failed at {} {}", request.getMethod(), request.getRequestURI(), e);
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return problems.answer(request, HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable", List.of(), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> bug(Exception e, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return problems.answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "internal", List.of());
    }
}
