package vn.thongsuot.gateway.openapi;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.routing.Downstream;

/** The descriptions of the API, open to all: they tell nothing about anybody. */
@RestController
class OpenApiController {

    private final ServiceDocuments documents;

    OpenApiController(ServiceDocuments documents) {
        this.documents = documents;
    }

    /**
     * @param merged all services in one description
     * @param services each service's own
     */
    record Catalogue(String merged, List<Entry> services) {}

    record Entry(String service, String description) {}

    @GetMapping(path = "/openapi", produces = MediaType.APPLICATION_JSON_VALUE)
    Catalogue catalogue() {
        return new Catalogue(
                "/openapi.json",
                Arrays.stream(Downstream.values())
                        .map(service -> new Entry(service.serviceName(), "/openapi/" + service.id() + ".json"))
                        .toList());
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ObjectNode> merged() {
        return documents.all().map(MergedDescription::of);
    }

    @GetMapping(path = "/openapi/{service}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ObjectNode> ofService(@PathVariable String service) {
        var named = Downstream.named(service).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var unavailable = Problem.of(ProblemKind.SERVICE_UNAVAILABLE, named.serviceName())
                .causedBy(named.serviceName())
                .retryAfter(Duration.ofSeconds(2));
        return documents
                .of(named)
                .map(document -> ServiceView.seenThroughGateway(named, document))
                .switchIfEmpty(Mono.error(unavailable::asException));
    }
}
