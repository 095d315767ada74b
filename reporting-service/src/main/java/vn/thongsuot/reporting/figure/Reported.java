package vn.thongsuot.reporting.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one deed says of one indicator and period.
 *
 * @param tally of its numbers and shares; of no values where it has none
 * @param single the measurements one by one, for what cannot be read off a sum
 */
public record Reported(Tally tally, List<Deed.Measurement> single) {

    public Reported {
        single = List.copyOf(single);
    }

    static Reported of(Deed.Measurement measurement) {
        return new Reported(measurement.isCounted() ? Tally.of(measurement) : Tally.NONE, List.of(measurement));
    }

    Reported plus(Reported other) {
        return new Reported(
                tally.plus(other.tally),
                Stream.concat(single.stream(), other.single.stream()).toList());
    }

    /** What is named without being counted, as often as it is named. */
    public List<String> names() {
        var names = new ArrayList<String>();
        single.forEach(measurement -> names.addAll(measurement.named()));
        return names;
    }
}
