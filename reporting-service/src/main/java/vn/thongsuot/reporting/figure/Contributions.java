package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
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
        var contributions = new ArrayList<Contribution>();
        tallies(deed).forEach((indicator, tally) -> {
            for (var grain : Grain.values()) {
                cell(deed, indicator, grain)
                        .map(cell -> tally.contribution(cell, activity, version))
                        .ifPresent(contributions::add);
            }
        });
        return contributions;
    }

    /** What the deed reports, by indicator; two values of one indicator are taken together. */
    public static Map<String, Tally> tallies(Deed deed) {
        var tallies = new LinkedHashMap<String, Tally>();
        tallies.put(CellKey.DEEDS, Tally.one(BigDecimal.ONE, Qualifier.EQ));
        for (var measurement : deed.measurements()) {
            var value = measurement.value();
            if (value != null && !measurement.indicator().equals(CellKey.DEEDS)) {
                tallies.merge(measurement.indicator(), Tally.one(value, orExact(measurement.qualifier())), Tally::plus);
            }
        }
        return tallies;
    }

    private static Qualifier orExact(@Nullable Qualifier qualifier) {
        return qualifier == null ? Qualifier.EQ : qualifier;
    }

    private static Optional<CellKey> cell(Deed deed, String indicator, Grain grain) {
        var directives = deed.directives().stream().distinct().sorted().toList();
        var units = List.copyOf(deed.units());
        var period = deed.period();
        if (period == null) {
            return grain == Grain.LEAF
                    ? Optional.of(new CellKey(directives, units, deed.kind(), indicator, grain, null))
                    : Optional.empty();
        }
        return grain.blockAround(period)
                .map(block -> new CellKey(directives, units, deed.kind(), indicator, grain, block));
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
