package vn.thongsuot.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.Sample;
import vn.thongsuot.platformtest.wire.Samples;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.AgreementFact;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.facts.UnitCodesFact;
import vn.thongsuot.reporting.figure.Deed;

/** What this service reads of each topic is read from every sample there is. */
class SamplesTest {

    private static final StoredJson JSON = new StoredJson();
    private static final Map<String, Class<?>> READ = Map.of(
            "agreements", AgreementFact.class,
            "organisation", UnitCodesFact.class,
            "directives", DirectiveFact.class,
            "tasks", TaskFact.class,
            "plans", PlanFact.class,
            "activities", ActivityFact.class,
            "indicators", IndicatorFact.class,
            "campaigns", CampaignFact.class,
            "assignments", AssignmentFact.class,
            "reports", ReportFact.class);

    static Stream<Arguments> samples() {
        var copies = READ.entrySet().stream()
                .flatMap(entry ->
                        Samples.of(entry.getKey()).stream().map(sample -> Arguments.of(sample, entry.getValue())));
        var deeds = Samples.of("activities").stream().map(sample -> Arguments.of(sample, Deed.class));
        return Stream.concat(copies, deeds);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsRead(Sample sample, Class<?> type) {
        assertThatCode(() -> read(sample, type)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("activities")
    void noDigitOfAMeasurementIsLost(Sample sample) {
        var written = JsonMapper.shared()
                .readTree(sample.json())
                .path("measurements")
                .valueStream()
                .map(measurement -> measurement.path("value").asString())
                .filter(value -> !value.isEmpty());
        var read = read(sample, Deed.class).measurements().stream()
                .map(Deed.Measurement::value)
                .filter(Objects::nonNull)
                .map(BigDecimal::toPlainString);
        assertThat(read.toList()).isEqualTo(written.toList());
    }

    static List<Sample> activities() {
        return Samples.of("activities");
    }

    private static <T> T read(Sample sample, Class<T> type) {
        return JSON.fromJson(sample.json().getBytes(StandardCharsets.UTF_8), type);
    }
}
