package vn.thongsuot.reporting.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one new version of one activity changes in one cell.
 *
 * @param minus what the version before had added; absent when nothing
 * @param plus what the new version adds; absent when nothing
 */
public record Difference(
        CellKey cell,
        @Nullable Contribution minus,
        @Nullable Contribution plus) {

    /** One for each cell that either version touches. */
    public static List<Difference> between(List<Contribution> before, List<Contribution> after) {
        var byCell = new LinkedHashMap<CellKey, Difference>();
        before.forEach(old -> byCell.put(old.cell(), new Difference(old.cell(), old, null)));
        after.forEach(now -> byCell.merge(
                now.cell(),
                new Difference(now.cell(), null, now),
                (old, added) -> new Difference(old.cell(), old.minus(), now)));
        return new ArrayList<>(byCell.values());
    }
}
