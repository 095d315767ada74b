package vn.thongsuot.plan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.plan.publication.CirculationCopy;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.Sample;
import vn.thongsuot.platformtest.wire.Samples;

/** Each copy reads every sample of its topic, and keeps in the store what it read. */
class CopiesTest {

    private final StoredJson json = new StoredJson();

    static Stream<Arguments> samples() {
        return Stream.of(
                        of("directives", DirectiveCopy.class),
                        of("directives", ReplacingCopy.class),
                        of("directives", CirculationCopy.class),
                        of("campaigns", CampaignCopy.class),
                        of("organisation", UnitCopy.class),
                        of("positions", PositionCopy.class))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsRead(Sample sample, Class<Object> type) {
        var copy = read(sample, type);
        assertThat(json.fromDocument(json.toDocument(copy), type)).isEqualTo(copy);
    }

    @Test
    void whatSaysHowFarADirectiveMayGoIsThere() {
        assertThat(all("directives", CirculationCopy.class))
                .anyMatch(copy -> copy.secrecy() != null)
                .anyMatch(copy -> copy.subject() != null);
    }

    @Test
    void whatIsPrintedIsThere() {
        assertThat(all("directives", DirectiveCopy.class))
                .anyMatch(copy -> copy.issuer() != null)
                .anyMatch(copy -> copy.symbol() != null && copy.date() != null && copy.subject() != null);
        assertThat(all("directives", ReplacingCopy.class))
                .as("what later documents did")
                .anyMatch(copy -> !copy.acts().isEmpty());
        assertThat(all("campaigns", CampaignCopy.class))
                .anyMatch(copy -> copy.theme() != null && !copy.slogans().isEmpty());
    }

    private <T> List<T> all(String topic, Class<T> type) {
        return Samples.of(topic).stream().map(sample -> read(sample, type)).toList();
    }

    private <T> T read(Sample sample, Class<T> type) {
        return json.fromJson(sample.json().getBytes(StandardCharsets.UTF_8), type);
    }

    private static List<Arguments> of(String topic, Class<?> type) {
        return Samples.of(topic).stream()
                .map(sample -> Arguments.of(sample, type))
                .toList();
    }
}
