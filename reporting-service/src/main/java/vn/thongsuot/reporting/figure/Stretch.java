package vn.thongsuot.reporting.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found where cells and sources were laid side by side for a while.
 *
 * @param cells how many were compared, counting those that only one side has
 * @param comparedTo the last set that was compared; absent where none was
 * @param reached the last set that was looked at, from behind which one goes on; absent when nothing was left
 * @param atEnd whether there was no set behind it
 */
public record Stretch(
        List<Disagreement> disagreements,
        long cells,
        @Nullable String comparedTo,
        @Nullable String reached,
        boolean atEnd) {

    public Stretch {
        disagreements = List.copyOf(disagreements);
    }
}
