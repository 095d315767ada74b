package vn.thongsuot.reporting.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thongsuot.organisation.calendar.YearCalendar;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.Sample;
import vn.thongsuot.platformtest.wire.Samples;

/** What definitions read of other topics is read from every sample there is. */
class DefinitionSamplesTest {

    private static final Map<String, Class<?>> READ = Map.of(
            "calendars", YearCalendar.class,
            "deadline-rules", RuleCopy.class,
            "data-requests", DataFormCopy.class);

    static Stream<Arguments> samples() {
        return READ.entrySet().stream()
                .flatMap(entry ->
                        Samples.of(entry.getKey()).stream().map(sample -> Arguments.of(sample, entry.getValue())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsRead(Sample sample, Class<?> type) {
        var read = new StoredJson().fromJson(sample.json().getBytes(StandardCharsets.UTF_8), type);
        assertThat(read).hasNoNullFieldsOrProperties();
    }
}
