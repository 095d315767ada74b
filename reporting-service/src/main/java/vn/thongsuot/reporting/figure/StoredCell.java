package vn.thongsuot.reporting.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the topic of figures tells it.
 *
 * @param sequence of two states of a cell the higher is the newer
 * @param sum plain decimal; absent when nothing that contributes has a number
 * @param shares what the percentages among the values came from
 */
public record StoredCell(
        String id,
        long sequence,
        CellKey key,
        @Nullable String sum,
        int deeds,
        Map<Qualifier, Integer> qualifiers,
        Shares shares,
        String digest,
        int generation) {

    /** Of all that it says; the same in every generation that was made from the same deeds. */
    public long contentDigest() {
        var value = new Tally(sum == null ? BigDecimal.ZERO : new BigDecimal(sum), qualifiers, shares);
        return Digests.of(key, value, deeds, digest);
    }
}
