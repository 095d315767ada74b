package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * Values of one indicator taken together.
 *
 * @param sum of the numbers among them
 * @param qualifiers how many values of each sort; no zero counts
 * @param shares what those that are percentages came from
 */
public record Tally(BigDecimal sum, Map<Qualifier, Integer> qualifiers, Shares shares) {

    /** Of no values. */
    public static final Tally NONE = new Tally(BigDecimal.ZERO, Map.of());

    public Tally {
        qualifiers = Map.copyOf(qualifiers);
    }

    /** Of numbers that are no percentages. */
    public Tally(BigDecimal sum, Map<Qualifier, Integer> qualifiers) {
        this(sum, qualifiers, Shares.NONE);
    }

    static Tally one(BigDecimal value, Qualifier qualifier) {
        return new Tally(value, Map.of(qualifier, 1));
    }

    /** Of a measurement that has a number, a share or both. */
    static Tally of(Deed.Measurement measurement) {
        var value = measurement.value();
        var shares = Shares.of(measurement.share(), value == null);
        var qualifiers = Map.of(Qualifier.of(measurement.qualifier()), 1);
        return new Tally(value == null ? BigDecimal.ZERO : value, qualifiers, shares);
    }

    public Tally plus(Tally other) {
        var all = new EnumMap<Qualifier, Integer>(Qualifier.class);
        all.putAll(qualifiers);
        other.qualifiers.forEach((qualifier, count) -> all.merge(qualifier, count, Integer::sum));
        return new Tally(sum.add(other.sum), all, shares.plus(other.shares));
    }

    /** How many values were reported. */
    public int values() {
        return qualifiers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of them have a number. */
    public int numbers() {
        return values() - shares.bare();
    }

    Contribution contribution(CellKey cell, String activity, long version) {
        return new Contribution(cell, sum, qualifiers, shares.orNull(), Digests.of(activity, version, this));
    }
}
