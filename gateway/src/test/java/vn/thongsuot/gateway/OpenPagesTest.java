package vn.thongsuot.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenPagesTest extends RunningGateway {

    @BeforeEach
    void servicesDescribeThemselves() {
        DIRECTIVE.describesItselfAs(describing("/api/v1/units", "Unit", "string"));
        PLAN.describesItselfAs(describing("/api/v1/plans", "Plan", "string"));
        ACTIVITY.describesItselfAs("<html>not json</html>");
        REPORTING.describesItselfAs(describing("/api/v1/reports", "Report", "string"));
    }

    @Test
    void allDescriptionsAreGatheredAndTheMissingOneIsNamed() {
        var merged = json(send(to("/openapi.json")));

        assertThat(merged.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(merged.path("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/v1/units", "/api/v1/plans", "/api/v1/reports");
        assertThat(merged.path("info").path("description").asString()).contains("activity-service");
        assertThat(merged.path("x-unavailable-services").isMissingNode()).isTrue();
        assertThat(merged.path("info").path("x-unavailable-services").get(0).asString())
                .isEqualTo("activity-service");
    }

    @Test
    void oneDescriptionIsAddressedToTheGateway() {
        var plan = json(send(to("/openapi/plan.json")));

        assertThat(plan.path("servers").get(0).path("url").asString()).isEqualTo("/");
        assertThat(plan.path("paths").has("/api/v1/plans")).isTrue();
    }

    @Test
    void aDescriptionThatCannotBeHadIsAProblem() {
        var missing = send(to("/openapi/activity.json"));

        assertThat(missing.statusCode()).isEqualTo(503);
        assertThat(json(missing).path("service").asString()).isEqualTo("activity-service");
        assertThat(send(to("/openapi/nobody.json")).statusCode()).isEqualTo(404);
    }

    @Test
    void theCatalogueLeadsToEachDescription() {
        var services = json(send(to("/openapi"))).path("services");

        assertThat(services).hasSize(4);
        assertThat(services.findValuesAsString("description")).contains("/openapi/plan.json");
    }

    @Test
    void ownPagesAreOnlyRead() {
        var response = send(to("/openapi.json").POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(problemCode(response)).isEqualTo("method-not-allowed");
    }

    @Test
    void metricsTellWhatWasRefused() {
        send(to("/api/v1/plans"));

        assertThat(send(to("/actuator/prometheus")).body())
                .contains("thongsuot_gateway_problems_total{code=\"unauthenticated\"")
                .contains("resilience4j_circuitbreaker_state");
    }

    @Test
    void nothingElseOfTheActuatorIsThere() {
        for (var page : new String[] {"env", "beans", "gateway/routes", "heapdump", "loggers"}) {
            assertThat(send(to("/actuator/" + page)).statusCode()).as(page).isEqualTo(404);
        }
    }

    private static String describing(String path, String schema, String type) {
        return """
                {"openapi":"3.1.0","info":{"title":"x","version":"1"},"servers":[{"url":"http://127.0.0.1:8081"}],
                 "paths":{"%s":{"get":{"operationId":"list","responses":{"200":{"description":"ok","content":
                 {"application/json":{"schema":{"$ref":"#/components/schemas/%s"}}}}}}},"/internal":{"get":{}}},
                 "components":{"schemas":{"%s":{"type":"%s"}}}}""".formatted(path, schema, schema, type);
    }
}
