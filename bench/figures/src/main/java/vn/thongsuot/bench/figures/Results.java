package vn.thongsuot.bench.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** All turns, and the table of them: the median with the least and the greatest, and what it is of the figures' own. */
final class Results {

    private final Map<String, List<Turn>> turns = new LinkedHashMap<>();

    void add(String row, Turn turn) {
        turns.computeIfAbsent(row, any -> new ArrayList<>()).add(turn);
    }

    /** @param own the row that all others are compared with */
    String table(String own) {
        var lines = new ArrayList<String>();
        lines.add("| side | events/s, median (least..greatest) | µs of processor time an event | " + own
                + " is this many times as fast |");
        lines.add("|---|---:|---:|---:|");
        var rate = median(own, Turn::perSecond);
        turns.forEach((row, each) -> lines.add(String.format(
                Locale.ROOT,
                "| %s | %.0f (%.0f..%.0f) | %.0f | %.2f |",
                row,
                median(row, Turn::perSecond),
                each.stream().mapToDouble(Turn::perSecond).min().orElseThrow(),
                each.stream().mapToDouble(Turn::perSecond).max().orElseThrow(),
                median(row, Turn::microsPerEvent),
                rate / median(row, Turn::perSecond))));
        return String.join("\n", lines);
    }

    private double median(String row, ToDoubleFunction<Turn> of) {
        return median(turns.getOrDefault(row, List.of()).stream().mapToDouble(of));
    }

    /** The one in the middle, or halfway between the two. */
    static double median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
