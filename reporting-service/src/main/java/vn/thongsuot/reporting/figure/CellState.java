package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one cell; absolute, so that whoever has the newest sequence has the truth.
 *
 * @param sum over all contributors
 * @param deeds number of contributing activities
 * @param qualifiers how many values of each sort; no zero counts
 * @param shares what the percentages among them came from; absent for none
 * @param digest sum of the contributors' digests modulo 2^64
 * @param sequence grows by one with every change of the cell
 */
public record CellState(
        BigDecimal sum,
        int deeds,
        Map<Qualifier, Integer> qualifiers,
        @Nullable Shares shares,
        long digest,
        long sequence) {

    public CellState {
        qualifiers = Map.copyOf(qualifiers);
    }

    public static CellState empty() {
        return new CellState(BigDecimal.ZERO, 0, Map.of(), null, 0, 0);
    }

    public CellState apply(Difference difference) {
        var minus = difference.minus();
        var plus = difference.plus();
        var state = minus == null ? this : add(minus, -1);
        state = plus == null ? state : state.add(plus, 1);
        return new CellState(state.sum, state.deeds, state.qualifiers, state.shares, state.digest, sequence + 1);
    }

    private CellState add(Contribution contribution, int sign) {
        var counts = new HashMap<>(qualifiers);
        contribution
                .qualifiers()
                .forEach((qualifier, count) -> counts.merge(qualifier, sign * count, CellState::orNone));
        var before = Shares.orNone(shares);
        var change = Shares.orNone(contribution.shares());
        return new CellState(
                sum.add(sign > 0 ? contribution.sum() : contribution.sum().negate()),
                deeds + sign,
                counts,
                (sign > 0 ? before.plus(change) : before.minus(change)).orNull(),
                digest + sign * contribution.digest(),
                sequence);
    }

    @SuppressWarnings("NullAway") // Map.merge removes the entry when the function answers null
    private static Integer orNone(Integer left, Integer right) {
        return left + right == 0 ? null : left + right;
    }

    /** All that contributes, taken together. */
    public Tally tally() {
        return new Tally(sum, qualifiers, Shares.orNone(shares));
    }

    /** Plain decimal without needless zeros; absent where nothing that contributes has a number. */
    public @Nullable String plainSum() {
        return tally().numbers() == 0 ? null : Digests.plain(sum);
    }

    /** As sixteen hexadecimal digits. */
    public String digestText() {
        return String.format("%016x", digest);
    }
}
