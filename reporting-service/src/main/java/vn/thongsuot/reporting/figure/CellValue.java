package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cell says, written in one way, so that two of them are equal exactly when they say the same.
 *
 * @param sum plain decimal; absent when nothing that contributes has a number. What is no number stays as it is
 * @param deeds number of contributing activities
 * @param qualifiers how many values of each sort
 * @param numerator of the percentages among the values, with the next three; absent for none
 * @param digest sixteen hexadecimal digits
 */
public record CellValue(
        @Nullable String sum,
        int deeds,
        Map<Qualifier, Integer> qualifiers,
        @Nullable String numerator,
        @Nullable String denominator,
        int shares,
        int withoutNumber,
        String digest) {

    /** Of a cell that nothing contributes to any more. */
    public static final CellValue NOTHING = of(CellState.empty());

    public CellValue {
        qualifiers = Map.copyOf(qualifiers);
    }

    /** As the sums make it. */
    static CellValue of(CellState state) {
        return of(
                state.plainSum(), state.deeds(), state.qualifiers(), Shares.orNone(state.shares()), state.digestText());
    }

    /** As it was written. */
    public static CellValue of(
            @Nullable String sum, int deeds, Map<Qualifier, Integer> qualifiers, Shares shares, String digest) {
        var some = shares.count() > 0;
        return new CellValue(
                sum == null ? null : plain(sum),
                deeds,
                qualifiers,
                some ? Digests.plain(shares.numerator()) : null,
                some ? Digests.plain(shares.denominator()) : null,
                shares.count(),
                shares.bare(),
                digest);
    }

    private static String plain(String sum) {
        try {
            return Digests.plain(new BigDecimal(sum));
        } catch (NumberFormatException e) {
            return sum;
        }
    }
}
