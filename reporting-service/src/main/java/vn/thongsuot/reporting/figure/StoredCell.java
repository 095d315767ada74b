package vn.thongsuot.reporting.figure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cell as the topic of figures tells it.
 *
 * @param sequence of two states of a cell the higher is the newer
 * @param sum plain decimal; absent when nothing contributes any more
 */
public record StoredCell(
        String id,
        long sequence,
        CellKey key,
        @Nullable String sum,
        int deeds,
        Map<Qualifier, Integer> qualifiers,
        String digest,
        int generation) {}
