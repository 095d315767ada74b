package vn.thongsuot.gateway.problem;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.gateway.observation.RequestTrace;

/** Writes a problem as the answer, in the client's language, and counts it by code; to a person as a page. */
@Component
public class ProblemWriter {

    private static final String TYPES = "https://thongsuot.vn/problems/";

    private final ProblemTexts texts = new ProblemTexts();
    private final ProblemPage page = new ProblemPage();
    private final JsonMapper json;
    private final MeterRegistry meters;

    ProblemWriter(JsonMapper json, MeterRegistry meters) {
        this.json = json;
        this.meters = meters;
    }

    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        meters.counter("thongsuot.gateway.problems", "code", problem.kind().code())
                .increment();
        var language = Language.of(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        var content = body(exchange, problem, language);
        boolean asPage = ProblemPage.isWanted(exchange);
        byte[] body = asPage ? page.of(problem.kind(), content, language) : json.writeValueAsBytes(content);
        writeHead(exchange, problem, language, body.length);
        if (asPage) {
            exchange.getResponse().getHeaders().setContentType(ProblemPage.TYPE);
        }
        var response = exchange.getResponse();
        if (HttpMethod.HEAD.equals(exchange.getRequest().getMethod())) {
            return response.setComplete();
        }
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static void writeHead(ServerWebExchange exchange, Problem problem, Language language, int length) {
        var response = exchange.getResponse();
        response.setStatusCode(problem.kind().status());
        var headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLength(length);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.ACCEPT);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(headers::set);
    }

    private Map<String, Object> body(ServerWebExchange exchange, Problem problem, Language language) {
        var kind = problem.kind();
        var body = new LinkedHashMap<String, Object>();
        body.put("type", TYPES + kind.code());
        body.put("title", texts.title(kind, language));
        body.put("status", kind.status().value());
        body.put("detail", texts.detail(kind, problem.arguments(), language));
        body.put("instance", exchange.getRequest().getURI().getRawPath());
        if (problem.service() != null) {
            body.put("service", problem.service());
        }
        RequestTrace.idOf(exchange).ifPresent(id -> body.put("traceId", id));
        return body;
    }
}
