package vn.thongsuot.reporting.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.Contributions.Dated;
import vn.thongsuot.reporting.figure.Sources.Repeated;

/**
 * How often the cells of a read count one activity too often: its values of one indicator may lie in several months, say, and
 * each of those cells counts it once.
 */
public final class Repeats {

    private final @Nullable PeriodCover cover;

    private Repeats(@Nullable PeriodCover cover) {
        this.cover = cover;
    }

    /** @param period absent for all days, and for none */
    public static Repeats in(@Nullable Interval period) {
        return new Repeats(period == null ? null : PeriodCover.of(period));
    }

    /**
     * Of one activity, by indicator; nothing of those that lie in one cell.
     *
     * @param counted what of the activity is counted
     */
    public List<Repeated> of(String kind, Collection<Dated> counted) {
        var cells = new HashSet<Dated>();
        var often = new HashMap<String, Integer>();
        for (var dated : counted) {
            if (isTaken(dated.period()) && cells.add(new Dated(dated.indicator(), block(dated.period())))) {
                often.merge(dated.indicator(), 1, Integer::sum);
            }
        }
        return often.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .map((Map.Entry<String, Integer> each) -> new Repeated(kind, each.getKey(), each.getValue() - 1))
                .toList();
    }

    private boolean isTaken(@Nullable Interval days) {
        return cover == null || (days != null && cover.period().contains(days));
    }

    /** Without a period months are taken, and what lies in none by itself. */
    private @Nullable Interval block(@Nullable Interval days) {
        if (days == null) {
            return null;
        }
        var block = cover == null ? Grain.MONTH.blockAround(days).or(() -> Optional.of(days)) : cover.block(days);
        return block.orElse(null);
    }
}
