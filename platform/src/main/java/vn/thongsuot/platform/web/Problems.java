package vn.thongsuot.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.aggregate.Violation;

/** Makes problem answers in the reader's language. */
final class Problems {

    private static final String TYPES = "https://thongsuot.vn/problems/";

    private final ProblemTexts texts;
    private final JsonMapper json;

    Problems(ProblemTexts texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    ResponseEntity<Object> answer(
            HttpServletRequest request, HttpStatus status, String code, List<Violation> violations) {
        return answer(request, status, code, violations, new HttpHeaders());
    }

    ResponseEntity<Object> answer(
            HttpServletRequest request,
            HttpStatus status,
            String code,
            List<Violation> violations,
            HttpHeaders headers) {
        breakOffWhatHasBegun();
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language(request).getLanguage())
                .body(problem(request, status, code, violations));
    }

    /** The connection is then cut, so that nobody takes the half for the whole. */
    private static void breakOffWhatHasBegun() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && current.getResponse() != null
                && current.getResponse().isCommitted()) {
            throw new IllegalStateException("part of the answer is on the way");
        }
    }

    /** For filters, where no controller is in reach. */
    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language(request).getLanguage());
        response.getOutputStream().write(json.writeValueAsBytes(problem(request, status, code, List.of())));
    }

    private Problem problem(HttpServletRequest request, HttpStatus status, String code, List<Violation> violations) {
        var locale = language(request);
        var errors = violations.stream()
                .map(violation -> new Problem.Error(
                        violation.pointer(),
                        violation.rule(),
                        texts.rule(violation.rule(), violation.arguments(), locale)))
                .toList();
        return new Problem(
                TYPES + code,
                texts.title(code, locale),
                status.value(),
                texts.detail(code, locale),
                request.getRequestURI(),
                errors,
                MDC.get("traceId"));
    }

    private static Locale language(HttpServletRequest request) {
        var asked = asked(request);
        return asked != null && Locale.ENGLISH.getLanguage().equals(firstChoice(asked))
                ? Locale.ENGLISH
                : ProblemTexts.VIETNAMESE;
    }

    /** The firewall may refuse to hand out a header that it finds unreadable; that must not hide the first problem. */
    private static @Nullable String asked(HttpServletRequest request) {
        try {
            return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        } catch (RequestRejectedException e) {
            return null;
        }
    }

    private static String firstChoice(String asked) {
        try {
            var locale =
                    Locale.lookup(Locale.LanguageRange.parse(asked), List.of(ProblemTexts.VIETNAMESE, Locale.ENGLISH));
            return locale == null ? "" : locale.getLanguage();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
