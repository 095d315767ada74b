package vn.thongsuot.gateway.opendata;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.RequestHeadersSpec;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.gateway.problem.Language;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.problem.RefusedRequestException;
import vn.thongsuot.gateway.routing.Downstream;
import vn.thongsuot.gateway.routing.ServiceSettings;

/** Open data as the services tell it, asked for to be shown on a public page. */
final class OpenServices {

    static final String OPEN = "/api/v1/open-data/";

    private static final Duration WAITED = Duration.ofSeconds(8);
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final String NEXT = "X-Next-Cursor";

    private final Map<Downstream, WebClient> clients = new EnumMap<>(Downstream.class);
    private final JsonMapper json;

    /**
     * What a service answered; anything above 499 is a problem instead.
     *
     * @param next from where a list goes on; empty at its end
     */
    record Told(int status, JsonNode body, String next) {

        boolean isThere() {
            return status == 200;
        }
    }

    OpenServices(ServiceSettings services, JsonMapper json) {
        this.json = json;
        var http = HttpClient.create().responseTimeout(WAITED).disableRetry(true);
        for (var service : Downstream.values()) {
            clients.put(
                    service,
                    WebClient.builder()
                            .baseUrl(services.of(service).uri().toString())
                            .clientConnector(new ReactorClientHttpConnector(http))
                            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
                            .build());
        }
    }

    /** @param path below open data, query included; its variables are filled in encoded */
    Mono<Told> get(Downstream service, String token, String path, Object... variables) {
        return asked(service, token, client(service).get().uri(OPEN + path, variables));
    }

    /** @param cursor from where the list goes on; empty for its beginning */
    Mono<Told> list(Downstream service, String token, String list, int limit, String cursor) {
        var path = list + "?limit=" + limit;
        return cursor.isEmpty() ? get(service, token, path) : get(service, token, path + "&cursor={cursor}", cursor);
    }

    /** @param key the same for the same act, however often it is sent */
    Mono<Told> offer(String token, String key, Language language, Map<String, ?> body) {
        var request = client(Downstream.PLAN)
                .post()
                .uri(OPEN + "offers")
                .header("Idempotency-Key", key)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language.tag())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json.writeValueAsString(body));
        return asked(Downstream.PLAN, token, request);
    }

    private Mono<Told> asked(Downstream service, String token, RequestHeadersSpec<?> request) {
        return request.headers(headers -> headers.setBearerAuth(token))
                .exchangeToMono(answer -> read(service, answer))
                .timeout(WAITED)
                .onErrorMap(error -> !(error instanceof RefusedRequestException), error -> away(service));
    }

    private Mono<Told> read(Downstream service, ClientResponse answer) {
        int status = answer.statusCode().value();
        if (status > 499) {
            return answer.releaseBody().then(Mono.error(away(service)));
        }
        var next = answer.headers().header(NEXT).stream().findFirst().orElse("");
        return answer.bodyToMono(String.class).defaultIfEmpty("{}").map(body -> new Told(status, parsed(body), next));
    }

    private JsonNode parsed(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException broken) {
            return json.createObjectNode();
        }
    }

    private static Throwable away(Downstream service) {
        return Problem.of(ProblemKind.SERVICE_UNAVAILABLE, service.serviceName())
                .causedBy(service.serviceName())
                .retryAfter(Duration.ofSeconds(5))
                .asException();
    }

    private WebClient client(Downstream service) {
        return Objects.requireNonNull(clients.get(service));
    }
}
