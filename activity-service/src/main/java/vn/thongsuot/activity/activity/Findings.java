package vn.thongsuot.activity.activity;

import java.util.List;

/**
 * What came of it.
 *
 * @param measurements at most one for each indicator; an indicator without one is not reported, which is not zero
 */
public record Findings(List<Measurement> measurements, List<Result> results, List<Evidence> evidence) {

    public Findings {
        measurements = List.copyOf(measurements);
        results = List.copyOf(results);
        evidence = List.copyOf(evidence);
    }
}
