package vn.thongsuot.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaChangeTest {

    private static final String RELEASED = """
            {"type": "object", "required": ["id"], "description": "old words",
             "properties": {
               "id": {"type": "string", "maxLength": 10},
               "state": {"type": "string", "enum": ["OPEN", "SHUT"]},
               "parts": {"type": "array", "items": {"$ref": "#/$defs/part"}}},
             "$defs": {"part": {"type": "object", "properties": {"size": {"type": "integer"}}}}}""";

    @Test
    void anOptionalFieldMayBeAdded() {
        assertHolds("\"id\": {", "\"note\": {\"type\": \"string\"}, \"id\": {");
    }

    @Test
    void anOptionalFieldMayBeAddedDeepInside() {
        assertHolds("\"size\": {", "\"colour\": {\"type\": \"string\"}, \"size\": {");
    }

    @Test
    void wordsMayChange() {
        assertHolds("old words", "better words");
    }

    @Test
    void theOrderOfAnEnumMayChange() {
        assertHolds("\"OPEN\", \"SHUT\"", "\"SHUT\", \"OPEN\"");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            a field becomes required        | ["id"]              | ["id", "state"]             | /required
            a field is no longer required   | ["id"]              | []                          | /required
            an enum value is removed        | ["OPEN", "SHUT"]    | ["OPEN"]                    | /properties/state/enum
            an enum value is added          | ["OPEN", "SHUT"]    | ["OPEN", "SHUT", "AJAR"]    | /properties/state/enum
            a field is renamed              | "state"             | "status"                    | /properties/state
            a type changes deep inside      | "integer"           | "string"                    | /$defs/part/properties/size/type
            a bound gets tighter            | "maxLength": 10     | "maxLength": 9              | /properties/id/maxLength
            a bound appears                 | "maxLength": 10     | "maxLength": 10, "minLength": 1 | /properties/id/minLength
            the content is closed           | "type": "array"     | "type": "array", "additionalProperties": false | /properties/parts/additionalProperties
            a list holds something else     | #/$defs/part        | #/$defs/other               | /properties/parts/items/$ref
            """)
    void anythingElseIsABreak(String what, String from, String to, String place) {
        assertThat(RELEASED).as(what).contains(from);
        assertThat(SchemaChange.breaks(read(RELEASED), read(RELEASED.replace(from, to))))
                .as(what)
                .singleElement()
                .asString()
                .startsWith(place + " ");
    }

    private static void assertHolds(String from, String to) {
        assertThat(RELEASED).contains(from);
        assertThat(SchemaChange.breaks(read(RELEASED), read(RELEASED.replace(from, to))))
                .isEmpty();
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
