package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What one version of one activity adds to one cell.
 *
 * @param sum exact
 * @param qualifiers how many values of each sort went into the sum
 * @param digest of activity, version and value; see {@link Digests}
 */
public record Contribution(CellKey cell, BigDecimal sum, Map<Qualifier, Integer> qualifiers, long digest) {

    public Contribution {
        qualifiers = Map.copyOf(qualifiers);
    }
}
