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

    /** What is known of the units that spoke, {@code last} having the last day of each. */
    Since since(Map<String, LocalDate> last) {
        return new Since(last);
    }

    /** What the heirs said since; kept for each unit, which may be in many sets. */
    final class Since {

        private final Map<String, LocalDate> last;
        private final Map<String, Boolean> some = new HashMap<>();
        private final Map<String, Boolean> all = new HashMap<>();

        private Since(Map<String, LocalDate> last) {
            this.last = last;
        }

        /** Whether some of those that took a unit over spoke after its end. */
        boolean some(String unit) {
            return some.computeIfAbsent(unit, one -> spoke(one, false, new HashMap<>()));
        }

        /** Whether all of them did, or all that took over from those that did not, and the unit itself did not. */
        boolean all(String unit) {
            return all.computeIfAbsent(unit, one -> {
                var end = ended.get(one);
                return end != null && !isAfter(one, end) && spoke(one, true, new HashMap<>());
            });
        }

        private boolean isAfter(String unit, Told.Ended end) {
            var day = last.get(unit);
            return day != null && day.isAfter(end.until());
        }

        private boolean spoke(String unit, boolean every, Map<String, Boolean> known) {
            var end = ended.get(unit);
            var before = known.putIfAbsent(unit, false); // ends a circle in the data
            if (end == null || end.into().isEmpty() || before != null) {
                return before != null && before;
            }
            var spoke = every;
            for (var heir : end.into()) {
                var it = isAfter(heir, end) || spoke(heir, every, known);
                spoke = every ? spoke && it : spoke || it;
            }
            known.put(unit, spoke);
            return spoke;
        }
    }
}
