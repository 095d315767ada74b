package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one version of one activity adds to one cell.
 *
 * @param sum exact
 * @param qualifiers how many values of each sort it has
 * @param shares what its percentages came from; absent for none
 * @param digest of activity, version and value; see {@link Digests}
 */
public record Contribution(
        CellKey cell,
        BigDecimal sum,
        Map<Qualifier, Integer> qualifiers,
        @Nullable Shares shares,
        long digest) {

    public Contribution {
        qualifiers = Map.copyOf(qualifiers);
    }

    Tally tally() {
        return new Tally(sum, qualifiers, Shares.orNone(shares));
    }
}
