package vn.thongsuot.reporting.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deed that counts, with all that figures read of it.
 *
 * @param directives the set that it answers
 * @param units that took part, the one that reports it among them
 * @param values what it reports, by indicator and period; the deed itself among them
 */
public record CountedDeed(
        String activity, long version, String kind, List<String> directives, List<String> units, List<Value> values) {

    public CountedDeed {
        directives = List.copyOf(directives);
        units = List.copyOf(units);
        values = List.copyOf(values);
    }

    /**
     * What the deed reports of one indicator in one period.
     *
     * @param period absent when nobody said when it was
     */
    public record Value(String indicator, @Nullable Interval period, Reported reported) {

        /** Its numbers taken together; of no values where it only names. */
        public Tally tally() {
            return reported.tally();
        }
    }

    /** The contribution's digest as sixteen hexadecimal digits, see {@link Digests}; of no use where nothing is counted. */
    public String digest(Value value) {
        return String.format("%016x", Digests.of(activity, version, value.tally()));
    }

    /** Of what it has values that are counted. */
    List<Contributions.Dated> counted() {
        return values.stream()
                .filter(value -> value.tally().values() > 0)
                .map(value -> new Contributions.Dated(value.indicator(), value.period()))
                .toList();
    }

    /** What it reports of the indicators inside the period, one by one. */
    Stream<Reading> readings(Interval within, Set<String> indicators) {
        var set = new CellSet(directives, units, kind);
        return values.stream()
                .filter(value -> value.period() != null && within.contains(value.period()))
                .filter(value -> indicators.contains(value.indicator()))
                .flatMap(value -> Reading.of(
                        activity,
                        set,
                        new Contributions.Dated(value.indicator(), value.period()),
                        value.reported().single())
                        .stream());
    }
}
