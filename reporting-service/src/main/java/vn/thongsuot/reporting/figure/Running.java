package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.EnumMap;

/** Values being added up; what {@link Tally} says once that is done. */
final class Running {

    private static final Qualifier[] ALL = Qualifier.values();

    private final int[] qualifiers = new int[ALL.length];
    private BigDecimal sum = BigDecimal.ZERO;
    private Shares shares = Shares.NONE;
    private int deeds;

    void add(Tally tally, int more) {
        sum = sum.add(tally.sum());
        tally.qualifiers().forEach((qualifier, count) -> qualifiers[qualifier.ordinal()] += count);
        if (tally.shares().count() != 0) {
            shares = shares.plus(tally.shares());
        }
        deeds += more;
    }

    void add(Running other) {
        sum = sum.add(other.sum);
        for (var place = 0; place < qualifiers.length; place++) {
            qualifiers[place] += other.qualifiers[place];
        }
        if (other.shares.count() != 0) {
            shares = shares.plus(other.shares);
        }
        deeds += other.deeds;
    }

    /** An activity among them has been counted so often too often. */
    void addRepeated(int more) {
        deeds = Math.max(1, deeds - more); // the sources may be ahead of the cells for a moment
    }

    int deeds() {
        return deeds;
    }

    Tally tally() {
        var counts = new EnumMap<Qualifier, Integer>(Qualifier.class);
        for (var qualifier : ALL) {
            if (qualifiers[qualifier.ordinal()] > 0) {
                counts.put(qualifier, qualifiers[qualifier.ordinal()]);
            }
        }
        return new Tally(sum, counts, shares);
    }
}
