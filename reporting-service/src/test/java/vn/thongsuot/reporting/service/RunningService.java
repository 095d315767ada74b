package vn.thongsuot.reporting.service;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.identity.TestIssuer;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** The whole service with store and broker, and a tenant of its own for each test, of which it has been told. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@WithInfrastructure
abstract class RunningService {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    final TenantId tenant = new TenantId("dn-" + UUID.randomUUID().toString().substring(0, 8));

    @Autowired
    TestTopics topics;

    @Autowired
    TestIssuer issuer;

    @LocalServerPort
    int port;

    @BeforeEach
    void theOthersHaveToldTheService() {
        others().tellAll();
        await().atMost(PATIENCE)
                .until(() -> author().get("/api/v1/directives/d1/lineage").status() == 200);
        await().atMost(PATIENCE)
                .until(() -> author().get("/api/v1/figures?unit=qlcn").status() == 200);
    }

    Neighbours others() {
        return new Neighbours(topics, tenant);
    }

    Client author() {
        return Client.of(port, issuer.token(tenant, Neighbours.AUTHOR));
    }

    Client head() {
        return Client.of(port, issuer.token(tenant, Neighbours.HEAD));
    }

    Client administrator() {
        return Client.of(port, issuer.token(tenant, Neighbours.ADMINISTRATOR));
    }

    Client publisher() {
        return Client.of(port, issuer.token(tenant, Neighbours.PUBLISHER));
    }

    Client reader() {
        return Client.of(port, issuer.token(tenant, Neighbours.READER));
    }

    /** Figures as soon as they are as wanted. */
    JsonNode figures(String query, Predicate<JsonNode> wanted) {
        return await("figures " + query)
                .atMost(PATIENCE)
                .until(() -> reader().get("/api/v1/figures?" + query).body(), wanted);
    }

    /** The total of an indicator over all kinds. */
    static JsonNode total(JsonNode figures, String indicator) {
        return figures.path("items")
                .valueStream()
                .filter(item ->
                        !item.has("kind") && item.path("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no total of " + indicator + " in " + figures));
    }

    static Predicate<JsonNode> complete() {
        return figures -> figures.path("complete").asBoolean();
    }

    /** All that was told before the moment is in; without it what is called complete may have been measured a moment ago. */
    static Predicate<JsonNode> completeSince(Instant told) {
        return complete()
                .and(figures ->
                        !Instant.parse(figures.at("/lag/asOf").asString()).isBefore(told));
    }

    static Predicate<JsonNode> totalIs(String indicator, String value) {
        return complete()
                .and(figures ->
                        total(figures, indicator).path("value").asString().equals(value));
    }
}
