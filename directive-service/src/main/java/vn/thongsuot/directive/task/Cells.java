package vn.thongsuot.directive.task;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * The four official cells. Each task counts once and stands in one of them; a part counts beside the task above it.
 *
 * @param cells how many stand in each; all four are there
 * @param total their sum
 * @param withoutDeadline how many of them have no last day, so that they cannot be late
 * @param suspended how many of those that are not done are suspended, so that they cannot be late either
 */
public record Cells(Map<Count, Long> cells, long total, long withoutDeadline, long suspended) {

    /**
     * Tasks that look alike to this count.
     *
     * @param late whether they were done, or stand today, after their last day
     * @param dated whether they have a last day
     */
    public record Tally(Execution execution, boolean late, boolean dated, long tasks) {

        private Count cell() {
            return Count.of(execution == Execution.DONE, late && execution != Execution.SUSPENDED);
        }
    }

    /**
     * What is counted.
     *
     * @param unit id of the unit that leads; all units when left out
     * @param directive id of the directive that is served; all tasks when left out
     * @param from first day on which they were given; from the beginning when left out
     * @param to last day on which they were given; without end when left out
     * @param today the day as of which it is counted
     */
    public record Query(
            @Nullable String unit,
            @Nullable String directive,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Against against,
            LocalDate today) {

        public Optional<Refusal> refusal() {
            return new Rules().inOrder("to", from, to).refusal();
        }
    }

    static Cells of(List<Tally> tallies) {
        var cells = new EnumMap<Count, Long>(Count.class);
        for (var count : Count.values()) {
            cells.put(count, 0L);
        }
        long withoutDeadline = 0;
        long suspended = 0;
        long total = 0;
        for (var tally : tallies) {
            cells.merge(tally.cell(), tally.tasks(), Long::sum);
            total += tally.tasks();
            withoutDeadline += tally.dated() ? 0 : tally.tasks();
            suspended += tally.execution() == Execution.SUSPENDED ? tally.tasks() : 0;
        }
        return new Cells(cells, total, withoutDeadline, suspended);
    }
}
