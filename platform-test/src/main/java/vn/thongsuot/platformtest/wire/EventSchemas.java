package vn.thongsuot.platformtest.wire;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.thongsuot.contracts.EventType;
import vn.thongsuot.contracts.TopicCatalogue;

/** Checks the data of events by the schema that the catalogue names for their type. */
public final class EventSchemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ROOT)
                    .build()));

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private EventSchemas() {}

    /**
     * What is wrong with the data, place first; empty when it fits.
     *
     * @param eventType for instance {@code vn.thongsuot.plan.approved.v1}
     * @throws IllegalArgumentException when no topic carries such a type
     */
    public static List<String> violations(String eventType, String json) {
        var schema = SCHEMAS.computeIfAbsent(schemaOf(eventType), EventSchemas::load);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema load(String name) {
        return REGISTRY.getSchema(ContractFiles.schema(name), InputFormat.JSON);
    }

    private static String schemaOf(String eventType) {
        return TopicCatalogue.load().topics().stream()
                .flatMap(topic -> topic.events().stream())
                .filter(event -> event.type().equals(eventType))
                .map(EventType::schema)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic carries events of type " + eventType));
    }
}
