package vn.thongsuot.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code -Dasyncapi.write} writes the description anew from the catalogue. */
class AsyncApiTest {

    @Test
    void theDescriptionIsWhatTheCatalogueSays() throws IOException {
        var made = AsyncApi.of(TopicCatalogue.load());
        if (System.getProperty("asyncapi.write") != null) {
            Files.writeString(AsyncApi.FILE, made);
        }
        assertThat(Files.readString(AsyncApi.FILE)).isEqualTo(made);
    }

    @Test
    void itIsAsyncApi3() throws IOException {
        assertThat(faults(description())).isEmpty();
    }

    @Test
    void aDescriptionThatIsNoneIsFound() throws IOException {
        var broken = description().deepCopy();
        ((tools.jackson.databind.node.ObjectNode)
                        broken.required("operations").iterator().next())
                .put("action", "shout");
        assertThat(faults(broken)).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        var description = description();
        assertThat(references(description)).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(description.at(reference.substring(1)).isMissingNode())
                        .isFalse();
            } else {
                assertThat(AsyncApi.FILE.resolveSibling(reference)).exists();
            }
        });
    }

    @Test
    void theReadmeNamesEveryHeader() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        assertThat(EventHeaders.MEANINGS.keySet())
                .allSatisfy(header -> assertThat(readme).contains("`" + header + "`"));
    }

    private static JsonNode description() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(AsyncApi.FILE));
    }

    private static Stream<String> references(JsonNode node) {
        var own = node.path("$ref").isString() ? Stream.of(node.path("$ref").asString()) : Stream.<String>empty();
        return Stream.concat(own, node.valueStream().flatMap(AsyncApiTest::references));
    }

    /** What the published schema of AsyncAPI 3.0.0 has against it. */
    private static List<String> faults(JsonNode description) throws IOException {
        try (var file = Objects.requireNonNull(AsyncApiTest.class.getResourceAsStream("asyncapi-3.0.0-schema.json"))) {
            var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
            var schema = registry.getSchema(JsonMapper.shared().readTree(file));
            return schema.validate(description).stream().map(Error::toString).toList();
        }
    }
}
