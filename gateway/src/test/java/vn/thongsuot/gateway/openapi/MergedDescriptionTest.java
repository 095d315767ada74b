package vn.thongsuot.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.gateway.routing.Downstream;

class MergedDescriptionTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void componentsThatMeanTheSameAreKeptOnce() {
        var merged = merged("""
                {"paths":{"/api/v1/units":{}},"components":{"schemas":{"Problem":{"type":"object"}}}}""", """
                {"paths":{"/api/v1/plans":{}},"components":{"schemas":{"Problem":{"type":"object"}}}}""");

        assertThat(merged.path("components").path("schemas").propertyNames()).containsExactly("Problem");
    }

    @Test
    void componentsThatMeanDifferentThingsGetTheServicesName() {
        var merged = merged("""
                {"paths":{"/api/v1/units":{"get":{"x":{"$ref":"#/components/schemas/Period"}}}},
                 "components":{"schemas":{"Period":{"type":"string"},"Holder":{"$ref":"#/components/schemas/Period"}}}}""", """
                {"paths":{"/api/v1/plans":{"get":{"x":{"$ref":"#/components/schemas/Holder"}}}},
                 "components":{"schemas":{"Period":{"type":"object"},"Holder":{"$ref":"#/components/schemas/Period"}}}}""");

        assertThat(merged.path("components").path("schemas").propertyNames())
                .containsExactlyInAnyOrder("directive_Period", "plan_Period", "directive_Holder", "plan_Holder");
        assertThat(merged.at("/paths/~1api~1v1~1plans/get/x/$ref").asString())
                .isEqualTo("#/components/schemas/plan_Holder");
        assertThat(merged.at("/components/schemas/plan_Holder/$ref").asString())
                .isEqualTo("#/components/schemas/plan_Period");
        assertThat(merged.at("/components/schemas/directive_Holder/$ref").asString())
                .isEqualTo("#/components/schemas/directive_Period");
    }

    @Test
    void operationIdsStayDistinct() {
        var merged = merged("""
                {"paths":{"/api/v1/units":{"get":{"operationId":"list"}}}}""", """
                {"paths":{"/api/v1/plans":{"get":{"operationId":"list"}}}}""");

        assertThat(merged.findValuesAsString("operationId")).containsExactlyInAnyOrder("list", "plan_list");
    }

    @Test
    void onlyPathsThatLeadToTheServiceAreTold() {
        var merged = merged("""
                {"paths":{"/api/v1/directives/{id}":{},"/api/v1/directives/{id}/lineage":{},"/internal":{}}}""", """
                {"paths":{"/api/v1/plans/{id}":{},"/api/v1/units":{}}}""");

        assertThat(merged.path("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/v1/directives/{id}", "/api/v1/plans/{id}");
    }

    @Test
    void everyPathNeedsATokenAndMissingServicesAreNamed() {
        var merged = merged("{}", "{}");

        assertThat(merged.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(merged.at("/security/0").has("bearer")).isTrue();
        assertThat(merged.at("/info/x-unavailable-services")).hasSize(2);
    }

    private static ObjectNode merged(String directive, String plan) {
        var documents = new EnumMap<Downstream, ObjectNode>(Map.of(
                Downstream.DIRECTIVE, (ObjectNode) JSON.readTree(directive),
                Downstream.PLAN, (ObjectNode) JSON.readTree(plan)));
        return MergedDescription.of(documents);
    }
}
