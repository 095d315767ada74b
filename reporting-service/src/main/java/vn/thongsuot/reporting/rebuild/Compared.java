package vn.thongsuot.reporting.rebuild;

import java.time.Instant;
import java.util.List;

/**
 * How two generations compared.
 *
 * @param offsets of each partition of the log of activities up to which both had taken everything in
 * @param cells how many were looked at
 * @param differing how many were found that differ; of very many only the first are looked at twice
 * @param named the first of them
 */
public record Compared(Instant at, List<Long> offsets, long cells, int differing, List<CellDifference> named) {

    private static final int NAMED = 20;

    public Compared {
        offsets = List.copyOf(offsets);
        named = List.copyOf(named);
    }

    static Compared of(Instant at, List<Long> offsets, long cells, List<CellDifference> differing) {
        return new Compared(
                at,
                offsets,
                cells,
                differing.size(),
                differing.stream().limit(NAMED).toList());
    }

    boolean isEqual() {
        return differing == 0;
    }
}
