package vn.thongsuot.gateway.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.HtmlUtils;

/** A problem for a person who opened an address in a browser, with a way on. It needs no script and no file. */
final class ProblemPage {

    static final MediaType TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String AGAIN = "/login";
    private static final String HOME = "/app/";

    private final String template = read();

    /** Whether the browser asked for a page, which it never does for data. */
    static boolean isWanted(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var accept = request.getHeaders().getFirst(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getPath().value().startsWith("/api/");
    }

    byte[] of(ProblemKind kind, Map<String, Object> problem, Language language) {
        boolean vietnamese = language == Language.VI;
        return template.replace("{language}", language.tag())
                .replace("{title}", escaped(problem.getOrDefault("title", "")))
                .replace("{detail}", escaped(problem.getOrDefault("detail", "")))
                .replace("{trace}", escaped(problem.getOrDefault("traceId", "–")))
                .replace("{trace-label}", vietnamese ? "Mã vết" : "Trace")
                .replace("{link}", isOfSignIn(kind) ? AGAIN : HOME)
                .replace("{link-text}", isOfSignIn(kind) ? again(vietnamese) : home(vietnamese))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isOfSignIn(ProblemKind kind) {
        return switch (kind) {
            case SIGN_IN_EXPIRED, SIGN_IN_REFUSED, SESSION_MISSING, SESSIONS_UNAVAILABLE, ISSUER_UNAVAILABLE -> true;
            default -> false;
        };
    }

    private static String again(boolean vietnamese) {
        return vietnamese ? "Đăng nhập lại" : "Sign in again";
    }

    private static String home(boolean vietnamese) {
        return vietnamese ? "Về trang đầu" : "To the first page";
    }

    private static String escaped(Object text) {
        return HtmlUtils.htmlEscape(text.toString(), StandardCharsets.UTF_8.name());
    }

    private static String read() {
        try {
            return new ClassPathResource("problems/page.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
