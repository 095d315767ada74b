package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From one version of an activity to what it adds, cell by cell. */
public final class Contributions {

    private Contributions() {}

    /** Empty when the deed does not count. At most one contribution for each cell. */
    public static List<Contribution> of(String activity, long version, Deed deed) {
        if (!deed.counts()) {
            return List.of();
        }
        var cells = new LinkedHashMap<CellKey, Tally>();
        tallies(deed).forEach((dated, tally) -> {
            for (var grain : Grain.values()) {
                cell(deed, dated, grain).ifPresent(cell -> cells.merge(cell, tally, Tally::plus));
            }
        });
        return cells.entrySet().stream()
                .map(cell -> cell.getValue().contribution(cell.getKey(), activity, version))
                .toList();
    }

    /**
     * What a value is of.
     *
     * @param period the value's own, or else the deed's; absent when nobody said
     */
    public record Dated(String indicator, @Nullable Interval period) {}

    /** What the deed reports, by indicator and period; two values of one indicator and period are taken together. */
    public static Map<Dated, Tally> tallies(Deed deed) {
        var tallies = new LinkedHashMap<Dated, Tally>();
        tallies.put(new Dated(CellKey.DEEDS, deed.period()), Tally.one(BigDecimal.ONE, Qualifier.EQ));
        for (var measurement : deed.measurements()) {
            var value = measurement.value();
            if (value != null && !measurement.indicator().equals(CellKey.DEEDS)) {
                var own = measurement.period();
                var dated = new Dated(measurement.indicator(), own == null ? deed.period() : own);
                tallies.merge(dated, Tally.one(value, Qualifier.of(measurement.qualifier())), Tally::plus);
            }
        }
        return tallies;
    }

    private static Optional<CellKey> cell(Deed deed, Dated dated, Grain grain) {
        var directives = deed.directives().stream().distinct().sorted().toList();
        var units = List.copyOf(deed.units());
        var period = dated.period();
        if (period == null) {
            return grain == Grain.LEAF
                    ? Optional.of(new CellKey(directives, units, deed.kind(), dated.indicator(), grain, null))
                    : Optional.empty();
        }
        return grain.blockAround(period)
                .map(block -> new CellKey(directives, units, deed.kind(), dated.indicator(), grain, block));
    }

    /**
     * Values of one indicator taken together.
     *
     * @param qualifiers how many values of each sort
     */
    public record Tally(BigDecimal sum, Map<Qualifier, Integer> qualifiers) {

        public Tally {
            qualifiers = Map.copyOf(qualifiers);
        }

        static Tally one(BigDecimal value, Qualifier qualifier) {
            return new Tally(value, Map.of(qualifier, 1));
        }

        public Tally plus(Tally other) {
            var all = new EnumMap<Qualifier, Integer>(Qualifier.class);
            all.putAll(qualifiers);
            other.qualifiers.forEach((qualifier, count) -> all.merge(qualifier, count, Integer::sum));
            return new Tally(sum.add(other.sum), all);
        }

        /** How many values were reported. */
        public int values() {
            return qualifiers.values().stream().mapToInt(Integer::intValue).sum();
        }

        private Contribution contribution(CellKey cell, String activity, long version) {
            return new Contribution(cell, sum, qualifiers, Digests.of(activity, version, sum, values()));
        }
    }
}
