package vn.thongsuot.reporting.figure.stream;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.figure.CellSet;
import vn.thongsuot.reporting.figure.Contribution;
import vn.thongsuot.reporting.figure.Contributions;
import vn.thongsuot.reporting.figure.Contributions.Dated;
import vn.thongsuot.reporting.figure.Deed;
import vn.thongsuot.reporting.figure.Interval;
import vn.thongsuot.reporting.figure.Qualifier;
import vn.thongsuot.reporting.figure.Shares;
import vn.thongsuot.reporting.figure.Tally;

/**
 * One version of an activity that counts, as far as cells are made of it: no title, no names, and nothing twice.
 *
 * @param version at least 1
 * @param values one for each indicator and period; the activity itself among them
 */
record Said(long version, List<Value> values) {

    /**
     * @param period absent when nobody said when it was
     * @param shares what percentages among the values came from; absent for none
     */
    record Value(
            String indicator,
            @Nullable Interval period,
            BigDecimal sum,
            Map<Qualifier, Integer> qualifiers,
            @Nullable Shares shares) {

        private static Value of(Dated dated, Tally tally) {
            return new Value(
                    dated.indicator(),
                    dated.period(),
                    tally.sum(),
                    tally.qualifiers(),
                    tally.shares().orNull());
        }

        private Dated dated() {
            return new Dated(indicator, period);
        }

        private Tally tally() {
            return new Tally(sum, qualifiers, Shares.orNone(shares));
        }
    }

    static Said of(long version, Deed deed) {
        var values = Contributions.reported(deed).entrySet().stream()
                .filter(reported -> reported.getValue().tally().values() > 0)
                .map(reported -> Value.of(reported.getKey(), reported.getValue().tally()))
                .toList();
        return new Said(version, values);
    }

    /** What it adds to the cells of its set. */
    List<Contribution> contributions(String activity, CellSet set) {
        var tallies = new LinkedHashMap<Dated, Tally>();
        values.forEach(value -> tallies.put(value.dated(), value.tally()));
        return Contributions.of(activity, version, set, tallies);
    }
}
