package vn.thongsuot.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {

    static Stream<String> schemas() {
        return Contract.eventTypes().map(EventType::schema).distinct();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaIsOpenSoThatFieldsMayBeAdded(String name) {
        assertThat(isClosed(Contract.schema(name))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaNamesItselfAndDemandsIdAndVersion(String name) {
        var schema = Contract.schema(name);
        assertThat(schema.required("$id").asString()).isEqualTo("https://thongsuot.vn/schemas/" + name + ".json");
        assertThat(schema.required("required").valueStream().map(JsonNode::asString))
                .contains("id", "version");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyRequiredFieldIsDescribed(String name) {
        var schema = Contract.schema(name);
        assertThat(schema.required("required").valueStream().map(JsonNode::asString))
                .allMatch(schema.required("properties")::has);
    }

    @Test
    void theCheckForClosedContentCanFail() {
        var closed = JsonMapper.shared().readTree("""
                {"properties": {"a": {"type": "object", "additionalProperties": false}}}""");
        assertThat(isClosed(closed)).isTrue();
    }

    private static boolean isClosed(JsonNode node) {
        return isFalse(node, "additionalProperties")
                || isFalse(node, "unevaluatedProperties")
                || node.valueStream().anyMatch(SchemasTest::isClosed);
    }

    private static boolean isFalse(JsonNode node, String keyword) {
        return node.path(keyword).isBoolean() && !node.path(keyword).asBoolean();
    }
}
