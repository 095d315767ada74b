package vn.thongsuot.reporting.rebuild;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.GenerationCells.Cell;

/** Lays the cells of two generations side by side; both come in the order of their ids, so that none is held. */
final class Pairs {

    private final int most;
    private final List<CellDifference> differing = new ArrayList<>();
    private long cells;
    private boolean cut;

    /** @param most so many differences are kept */
    Pairs(int most) {
        this.most = most;
    }

    void take(String tenant, Iterable<Cell> served, Iterable<Cell> rebuilt) {
        var left = served.iterator();
        var right = rebuilt.iterator();
        var one = next(left);
        var other = next(right);
        while (one != null || other != null) {
            var order = order(one, other);
            pair(tenant, order <= 0 ? one : null, order >= 0 ? other : null);
            one = order <= 0 ? next(left) : one;
            other = order >= 0 ? next(right) : other;
        }
    }

    private void pair(String tenant, @Nullable Cell served, @Nullable Cell rebuilt) {
        cells++;
        var id = served == null ? (rebuilt == null ? "" : rebuilt.id()) : served.id();
        var difference = CellDifference.of(tenant, id, served, rebuilt);
        if (!difference.isNone()) {
            cut |= differing.size() == most;
            if (!cut) {
                differing.add(difference);
            }
        }
    }

    private static int order(@Nullable Cell one, @Nullable Cell other) {
        if (one == null || other == null) {
            return one == null ? 1 : -1;
        }
        return one.id().compareTo(other.id());
    }

    private static @Nullable Cell next(Iterator<Cell> cells) {
        return cells.hasNext() ? cells.next() : null;
    }

    List<CellDifference> differing() {
        return differing;
    }

    /** Whether there are more than were kept. */
    boolean isCut() {
        return cut;
    }

    /** How many of either. */
    long cells() {
        return cells;
    }
}
