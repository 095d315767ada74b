package vn.thongsuot.activity.activity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Violation;

/** What must hold of measurements: a number that is not there is never read as zero, and none is counted twice. */
final class MeasurementRules {

    private MeasurementRules() {}

    static Stream<Violation> broken(List<Measurement> measurements) {
        var seen = new HashSet<>();
        return IntStream.range(0, measurements.size())
                .boxed()
                .flatMap(i -> broken("/measurements/" + i, measurements.get(i), seen));
    }

    private static Stream<Violation> broken(String pointer, Measurement measurement, Set<Object> seen) {
        var broken = Stream.<Violation>builder();
        if (!seen.add(measurement.subject())) {
            broken.add(Violation.of(pointer + "/indicator", "measured-twice"));
        }
        if (measurement.isEmpty()) {
            broken.add(Violation.of(pointer, "value-or-text"));
        }
        if (measurement.value() == null && measurement.qualifier() != null) {
            broken.add(Violation.of(pointer + "/qualifier", "qualifier-without-value"));
        }
        if (measurement.value() != null && measurement.magnitude() != null) {
            broken.add(Violation.of(pointer + "/magnitude", "value-or-magnitude"));
        }
        if (measurement.isNegative()) {
            broken.add(Violation.of(pointer + "/value", "negative"));
        }
        var survey = measurement.survey();
        if (survey != null && survey.sampleSize() == null && survey.method() == null) {
            broken.add(Violation.of(pointer + "/survey", "survey-empty"));
        }
        return Stream.concat(broken.build(), shares(pointer, measurement));
    }

    private static Stream<Violation> shares(String pointer, Measurement measurement) {
        var before = measurement.baseline();
        var now = differs(measurement.value(), measurement.share(), pointer + "/value");
        if (before == null) {
            return now;
        }
        var value = before.value();
        return value == null
                ? Stream.concat(now, Stream.of(Violation.of(pointer + "/baseline", "baseline-without-value")))
                : Stream.concat(now, differs(value, before.share(), pointer + "/baseline/value"));
    }

    private static Stream<Violation> differs(@Nullable BigDecimal value, @Nullable Share share, String pointer) {
        var differs = value != null && share != null && !share.is(value);
        return differs ? Stream.of(Violation.of(pointer, "share-value-differs")) : Stream.empty();
    }
}
