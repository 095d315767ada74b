package vn.thongsuot.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schemas and samples as they lie on the class path, and the check of the one by the other. */
final class Contract {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ROOT)
                    .build()));

    private Contract() {}

    static Stream<EventType> eventTypes() {
        return TopicCatalogue.load().topics().stream().flatMap(topic -> topic.events().stream());
    }

    static JsonNode schema(String name) {
        return read("schemas/" + name + ".json");
    }

    static JsonNode sample(String name) {
        return read("samples/" + name);
    }

    static List<String> violations(String schemaName, JsonNode data) {
        Schema schema = REGISTRY.getSchema(schema(schemaName));
        return schema.validate(data).stream().map(Error::toString).toList();
    }

    private static JsonNode read(String path) {
        try (var file = Objects.requireNonNull(Contract.class.getResourceAsStream(path), path)) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
