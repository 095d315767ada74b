package vn.thongsuot.gateway.openapi;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.gateway.routing.Downstream;
import vn.thongsuot.gateway.routing.ServiceSettings;

/**
 * The OpenAPI description of each service, as the service tells it. Kept for a few seconds, since anybody may ask for it;
 * a failure is not kept.
 */
@Component
class ServiceDocuments {

    private static final Logger log = LoggerFactory.getLogger(ServiceDocuments.class);
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final Duration WAITED = Duration.ofSeconds(5);
    private static final int LARGEST = 4 * 1024 * 1024;

    private final Map<Downstream, Mono<ObjectNode>> documents = new EnumMap<>(Downstream.class);
    private final JsonMapper json;

    ServiceDocuments(ServiceSettings services, JsonMapper json) {
        this.json = json;
        var client = WebClient.builder()
                .clientConnector(
                        new ReactorClientHttpConnector(HttpClient.create().responseTimeout(WAITED)))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
                .build();
        for (var service : Downstream.values()) {
            var address = services.of(service).uri().resolve("/v3/api-docs").toString();
            documents.put(service, fetched(client, address));
        }
    }

    private Mono<ObjectNode> fetched(WebClient client, String address) {
        return client.get()
                .uri(address)
                .retrieve()
                .bodyToMono(byte[].class)
                .timeout(WAITED)
                .map(bytes -> (ObjectNode) json.readTree(bytes))
                .cache(document -> KEPT, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** A copy that the caller may change. Empty when the service does not answer with one. */
    Mono<ObjectNode> of(Downstream service) {
        return documents
                .getOrDefault(service, Mono.empty())
                .map(ObjectNode::deepCopy)
                .onErrorResume(error -> {
                    log.warn("no description from {}: {}", service.serviceName(), error.toString());
                    return Mono.empty();
                });
    }

    /** All that can be had, by service; those that do not answer are missing. */
    Mono<Map<Downstream, ObjectNode>> all() {
        return Flux.fromArray(Downstream.values())
                .flatMapSequential(service -> of(service)
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .map(document -> Map.entry(service, document)))
                .collect(
                        () -> new EnumMap<>(Downstream.class),
                        (found, entry) -> entry.getValue().ifPresent(document -> found.put(entry.getKey(), document)));
    }
}
