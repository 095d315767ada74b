package vn.thongsuot.verify;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who took over units that ended, and whether these have said anything since. */
final class Heirs {

    private final Map<String, Told.Ended> ended = new HashMap<>();

    Heirs(List<Told.Ended> ended) {
        ended.forEach(one -> this.ended.put(one.unit(), one));
    }

    /** Whether some of those that took a unit over spoke after its end; {@code last} has the last day of each that spoke. */
    boolean some(String unit, Map<String, LocalDate> last) {
        return spoke(unit, last, false, new HashMap<>());
    }

    /** Whether all of them did, or all that took over from those that did not. */
    boolean all(String unit, Map<String, LocalDate> last) {
        return spoke(unit, last, true, new HashMap<>());
    }

    private boolean spoke(String unit, Map<String, LocalDate> last, boolean all, Map<String, Boolean> known) {
        var end = ended.get(unit);
        var before = known.putIfAbsent(unit, false); // ends a circle in the data
        if (end == null || end.into().isEmpty() || before != null) {
            return before != null && before;
        }
        var spoke = all;
        for (var heir : end.into()) {
            var day = last.get(heir);
            var it = (day != null && day.isAfter(end.until())) || spoke(heir, last, all, known);
            spoke = all ? spoke && it : spoke || it;
        }
        known.put(unit, spoke);
        return spoke;
    }
}
