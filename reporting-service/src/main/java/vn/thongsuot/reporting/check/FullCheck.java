package vn.thongsuot.reporting.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.SideBySide;

/**
 * One comparison of all cells of a tenant with all their sources.
 *
 * @param by subject of who asked for it
 * @param finishedAt absent while it runs
 * @param reached the last set that was compared
 * @param of how many cells there were at the beginning, roughly
 * @param cells how many were compared
 * @param differing how many of them are wrong or lack
 * @param open how many never rested while they were looked at
 */
public record FullCheck(
        String id,
        String by,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String reached,
        long of,
        long cells,
        long differing,
        long open) {

    static FullCheck begun(String id, String by, Instant at, long of) {
        return new FullCheck(id, by, at, null, SideBySide.BEFORE_ALL, of, 0, 0, 0);
    }

    FullCheck after(String set, long moreCells, long moreDiffering, long moreOpen) {
        return new FullCheck(
                id, by, startedAt, null, set, of, cells + moreCells, differing + moreDiffering, open + moreOpen);
    }

    FullCheck finished(Instant at) {
        return new FullCheck(id, by, startedAt, at, reached, of, cells, differing, open);
    }

    public boolean isRunning() {
        return finishedAt == null;
    }
}
