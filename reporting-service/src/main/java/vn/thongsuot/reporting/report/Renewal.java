package vn.thongsuot.reporting.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That the writer renewed the figures: which of them, and what they were.
 *
 * @param from the time of the figures before; absent when the draft followed the facts until then
 * @param to the time of those that it has since
 * @param changes the first of those that are not what they were
 * @param changed how many of all
 */
public record Renewal(@Nullable Instant from, Instant to, List<Change> changes, int changed) {

    private static final int SHOWN = 500;

    public Renewal {
        changes = List.copyOf(changes);
    }

    /** One figure that is not what it was; the one before is absent for an indicator that is new. */
    public record Change(HeldFigures.@Nullable Value before, HeldFigures.Value now) {}

    static Renewal of(HeldFigures before, HeldFigures now, Instant at) {
        var were = before.byIndicator();
        var changes = new ArrayList<Change>();
        for (var value : now.byIndicator().values()) {
            var was = were.get(value.indicator());
            if (!value.equals(was)) {
                changes.add(new Change(was, value));
            }
        }
        return new Renewal(before.asOf(), at, changes.stream().limit(SHOWN).toList(), changes.size());
    }
}
