package vn.thongsuot.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A subscriber who tests against the samples tests against the contract. */
class SamplesTest {

    static Stream<EventType> eventTypes() {
        return Contract.eventTypes();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void everyEventTypeHasSamplesThatItsSchemaAccepts(EventType event) {
        assertThat(event.samples()).isNotEmpty();
        assertThat(event.samples())
                .allSatisfy(name -> assertThat(Contract.violations(event.schema(), Contract.sample(name)))
                        .as(name)
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void whatIsAbsentIsLeftOutAndNeverNull(EventType event) {
        assertThat(event.samples())
                .allSatisfy(name ->
                        assertThat(hasNull(Contract.sample(name))).as(name).isFalse());
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void sampleNamesBeginWithTheEventType(EventType event) {
        var prefix = event.type().substring("vn.thongsuot.".length());
        assertThat(event.samples())
                .allMatch(name -> name.startsWith(prefix + ".json") || name.startsWith(prefix + "-"));
    }

    @Test
    void noSampleLiesAboutUnused() throws IOException {
        var named = Contract.eventTypes().flatMap(event -> event.samples().stream());
        try (var files = Files.list(Path.of("src/main/resources/vn/thongsuot/contracts/samples"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(named.toList());
        }
    }

    @Test
    void aMissingFieldIsRefused() {
        assertThat(Contract.violations("plan.v1", planSample().without("unit"))).isNotEmpty();
    }

    @Test
    void anUnknownEnumValueIsRefused() {
        assertThat(Contract.violations("plan.v1", planSample().put("status", "SIGNED")))
                .isNotEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        var plan = planSample();
        ((ObjectNode) plan.required("window")).put("to", "2025-02-31");
        assertThat(Contract.violations("plan.v1", plan)).isNotEmpty();
    }

    @Test
    void anUnknownFieldIsAcceptedSinceFieldsMayBeAdded() {
        assertThat(Contract.violations("plan.v1", planSample().put("addedLater", 1)))
                .isEmpty();
    }

    private static ObjectNode planSample() {
        return (ObjectNode) Contract.sample("plan.approved.v1.json");
    }

    private static boolean hasNull(JsonNode node) {
        return node.isNull() || node.valueStream().anyMatch(SamplesTest::hasNull);
    }
}
