package vn.thongsuot.activity.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thongsuot.platform.aggregate.Violation;

/** What must hold of measurements: a number that is not there is never read as zero, and none is counted twice. */
final class MeasurementRules {

    private MeasurementRules() {}

    static Stream<Violation> broken(List<Measurement> measurements) {
        var seen = new HashSet<String>();
        return IntStream.range(0, measurements.size())
                .boxed()
                .flatMap(i -> broken("/measurements/" + i, measurements.get(i), seen));
    }

    private static Stream<Violation> broken(String pointer, Measurement measurement, Set<String> seen) {
        var broken = Stream.<Violation>builder();
        if (!seen.add(measurement.indicator())) {
            broken.add(Violation.of(pointer + "/indicator", "measured-twice"));
        }
        if (measurement.isEmpty()) {
            broken.add(Violation.of(pointer, "value-or-text"));
        }
        if (measurement.value() == null && measurement.qualifier() != null) {
            broken.add(Violation.of(pointer + "/qualifier", "qualifier-without-value"));
        }
        if (measurement.isNegative()) {
            broken.add(Violation.of(pointer + "/value", "negative"));
        }
        return broken.build();
    }
}
